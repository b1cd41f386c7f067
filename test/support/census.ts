import { example } from '../../src/simulator/account';
import { type Storage, withoutLeases } from './storage';

/** How much of everything there is: what must not grow by a second run, nor after a crash. */
export function census({ simulator: { world } }: Storage) {
  const [cluster] = [...world.cloudhsm.clusters.values()];
  return {
    clusters: world.cloudhsm.clusters.size,
    state: cluster?.state,
    hsmZones: cluster?.hsms.filter(hsm => hsm.state === 'ACTIVE').map(hsm => hsm.zone).sort(),
    users: cluster?.hsms.map(hsm => hsm.users.map(user => user.name).sort()),
    keyStores: [...world.kms.stores.values()].map(store => store.state),
    keys: [...world.kms.keys.values()].filter(key => key.origin === 'AWS_CLOUDHSM').length,
    fileSystems: [...world.fsx.fileSystems.values()].map(fileSystem => fileSystem.lifecycle),
    machines: [...world.fsx.storageVirtualMachines.values()].map(machine => machine.lifecycle),
    volumes: [...world.fsx.volumes.values()].map(volume => volume.name).sort(),
    workersLeft: [...world.ec2.instances.values()].filter(instance => instance.state === 'running').length,
    parameters: withoutLeases(world.ssm.parameters.all.keys()).filter(name => name.startsWith('/safe-storage/')).sort(),
  };
}

export const finished = {
  clusters: 1,
  state: 'ACTIVE',
  hsmZones: [`${example.region}a`, `${example.region}b`],
  users: [['admin', 'app_user', 'kmsuser'], ['admin', 'app_user', 'kmsuser']],
  keyStores: ['CONNECTED'],
  keys: 1,
  fileSystems: ['AVAILABLE'],
  machines: ['CREATED'],
  volumes: expect.arrayContaining(['vol1']),
  workersLeft: 0,
  parameters: ['/safe-storage/vault/admin-password', '/safe-storage/vault/admin-password-record', '/safe-storage/vault/ca-certificate'],
};
