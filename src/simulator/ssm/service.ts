import type { Service } from '../core/service';
import { commandOperations } from './commands';
import { parameterOperations } from './parameters';
import type { SsmWorld } from './state';

export const ssmService: Service<SsmWorld> = {
  name: 'ssm',
  protocol: 'json',
  target: 'AmazonSSM',
  operations: { ...commandOperations, ...parameterOperations },
};
