import { event } from '../core/event';
import type { Host } from '../ec2/host';
import type { HostsWorld } from '../hosts/state';

/** A function of the customer's. */
export interface LambdaFunction {
  readonly name: string;
  /** The interfaces through which it reaches a VPC; absent where it is in none. */
  readonly vpc?: { readonly vpcId: string; readonly subnetIds: readonly string[]; readonly securityGroupIds: readonly string[] };
  /** What it can be asked for by beside its name. */
  readonly aliases: readonly string[];
  /** Seconds. */
  readonly timeout: number;
  state: 'Active' | 'ActiveNonInvocable' | 'Deactivated' | 'Deactivating' | 'Deleting' | 'Failed' | 'Inactive' | 'Pending';
  readonly roleName: string;
  /** What it makes of an event, as text; without it, it runs the event's script as the template's function does. Throws where it fails. */
  readonly answer?: (event: unknown) => string;
}

/** The version of the CloudHSM client in the function's image. */
const CLIENT = '5.18.0';

const awake = event('function.wake', (idle: LambdaFunction) => { idle.state = 'Active'; });

/** The account's functions. */
export class Lambda {
  /** By name. */
  readonly functions = new Map<string, LambdaFunction>();

  constructor(private readonly world: HostsWorld) {}

  /** A function; three seconds, as AWS has it, where no timeout is given. */
  add(given: Pick<LambdaFunction, 'name' | 'roleName'> & Partial<LambdaFunction>): void {
    this.functions.set(given.name, { timeout: 3, state: 'Active', aliases: [], ...given });
  }

  /** Of a function that has been idle for long its resources are made again. [LambdaUG:functions-states] */
  wake(idle: LambdaFunction): void {
    idle.state = 'Pending';
    this.world.after(this.world.durations.draw('function.wake'), awake(idle));
  }

  /** What a function's code runs on. */
  hostOf({ name, roleName, vpc }: LambdaFunction): Host {
    const host: Host = { kind: 'function', id: name, securityGroupIds: vpc?.securityGroupIds ?? [], subnetId: vpc?.subnetIds[0], roleName };
    const sandbox = this.world.hosts.sandboxOf(host);
    if (!sandbox.packages.has('cloudhsm-cli')) sandbox.installClient(CLIENT);
    return host;
  }
}

/** The world, as far as Lambda sees it and is seen. */
export interface LambdaWorld extends HostsWorld {
  readonly lambda: Lambda;
}
