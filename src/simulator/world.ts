import { cloudHsmService } from './cloudhsm/service';
import { CloudHsm } from './cloudhsm/state';
import { Core, type CoreOptions } from './core/core';
import type { Service } from './core/service';
import { ec2Service } from './ec2/service';
import { Ec2 } from './ec2/state';
import { fsxService } from './fsx/service';
import { Fsx } from './fsx/state';
import { GitHub } from './github/state';
import { Hardware } from './hardware/state';
import { Hosts } from './hosts/state';
import { iamService } from './iam/service';
import { Iam } from './iam/state';
import { kmsService } from './kms/service';
import { Kms } from './kms/state';
import { lambdaService } from './lambda/service';
import { Lambda } from './lambda/state';
import { logsService } from './logs/service';
import { Logs } from './logs/state';
import { ssmService } from './ssm/service';
import { Ssm } from './ssm/state';
import { stsService } from './sts/service';
import { Sts } from './sts/state';

/** What a simulated world may be told before it begins. */
export interface WorldOptions extends CoreOptions {
  /** Fills the account before the first call; an empty account where it is not given. */
  readonly account?: (world: World) => void;
}

/** One account of AWS in one region, and the repository on GitHub that deploys to it. */
export class World extends Core {
  readonly hardware = new Hardware(this);
  readonly iam = new Iam(this);
  readonly logs = new Logs(this);
  readonly github = new GitHub(this);
  readonly sts = new Sts(this);
  readonly ec2: Ec2 = new Ec2(this, name => this.ssm.parameters.value(name));
  readonly cloudhsm = new CloudHsm(this);
  readonly kms: Kms = new Kms(this);
  readonly hosts = new Hosts(this);
  readonly fsx = new Fsx(this);
  readonly ssm: Ssm = new Ssm(this);
  readonly lambda = new Lambda(this);

  constructor(options: WorldOptions) {
    super(options);
    options.account?.(this);
  }
}

/** The services of AWS that answer in it. */
export const services: readonly Service<World>[] = [
  cloudHsmService, ec2Service, fsxService, iamService, kmsService, lambdaService, logsService, ssmService, stsService,
];
