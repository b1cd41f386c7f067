import type { Service } from '../core/service';
import { groupOperations } from './groupOperations';
import { instanceOperations } from './instanceOperations';
import { networkOperations } from './networkOperations';
import type { Ec2World } from './state';
import { tagOperations } from './tagOperations';

export const ec2Service: Service<Ec2World> = {
  name: 'ec2',
  protocol: 'ec2',
  target: '2016-11-15',
  operations: { ...networkOperations, ...groupOperations, ...instanceOperations, ...tagOperations },
};
