import { event } from '../core/event';
import type { Tags } from '../core/tags';
import type { IamWorld } from '../iam/state';
import type { Host } from './host';
import type { Image } from './images';
import type { NetworkInterface } from './network';

/** The states of an instance and their codes on the wire. [EC2ERR] */
export const stateCodes = { 'pending': 0, 'running': 16, 'shutting-down': 32, 'terminated': 48, 'stopping': 64, 'stopped': 80 } as const;

export type InstanceState = keyof typeof stateCodes;

/** What RunInstances was asked for one instance. */
export interface Launch {
  readonly reservationId: string;
  readonly image: Image;
  readonly type: string;
  readonly networkInterface: NetworkInterface;
  readonly profileName?: string;
  /** Decoded. */
  readonly userData?: string;
  readonly shutdownBehavior: 'stop' | 'terminate';
  readonly terminationProtection: boolean;
  readonly metadataOptions: MetadataOptions;
  readonly clientToken?: string;
}

/** How the instance's metadata service answers; `httpTokens: required` is IMDSv2. */
export interface MetadataOptions {
  readonly httpTokens: string;
  readonly httpPutResponseHopLimit: number;
  readonly httpEndpoint: string;
  readonly instanceMetadataTags: string;
}

/**
 * What becomes of an instance, for what runs on it: it has come up for the first time with a script in its user data, loses its power,
 * or is gone for good.
 */
export type InstanceEvent =
  | { readonly event: 'boot'; readonly host: Host; readonly userData: string }
  | { readonly event: 'halt' | 'forget'; readonly instanceId: string };

export type InstanceListener = (event: InstanceEvent) => void;

/** The world as an instance sees it. */
export interface InstanceWorld extends IamWorld {
  readonly ec2: {
    readonly launchFailure?: string;
    readonly listeners: readonly InstanceListener[];
    readonly instances: Map<string, Instance>;
    deleteInterface(id: string): void;
  };
}

/** A virtual machine and its life over virtual time. Times are milliseconds since the epoch. */
export class Instance {
  private static readonly shutsDown = event('instance.shutdown', (instance: Instance, shutdown: number, turn: number) => {
    if (shutdown !== instance.shutdown || turn !== instance.turn) return;
    const reason = 'Client.InstanceInitiatedShutdown: Instance initiated shutdown';
    if (instance.launch.shutdownBehavior === 'terminate') {
      instance.terminate(reason);
    } else {
      instance.stop(reason);
    }
  });

  private static readonly isUp = event('instance.start', (instance: Instance, turn: number) => {
    if (turn === instance.turn) instance.run();
  });

  private static readonly isDown = event('instance.down', (instance: Instance, turn: number, end: 'stopped' | 'terminated') => {
    if (turn !== instance.turn) return;
    const { world, id, launch } = instance;
    instance.become(end);
    if (end === 'stopped') return;
    world.ec2.deleteInterface(launch.networkInterface.id);
    instance.tell({ event: 'forget', instanceId: id });
    world.after(world.durations.draw('instance.forgotten'), Instance.isForgotten(instance));
  });

  private static readonly isForgotten = event('instance.forgotten', ({ world, id }: Instance) => { world.ec2.instances.delete(id); });

  readonly launchedAt: number;
  /** From then on Describe knows the instance. [EC2ERR: eventual consistency] */
  readonly visibleAt: number;
  state: InstanceState = 'pending';
  /** `Client.UserInitiatedShutdown: …` once it is going down. */
  stateReason?: { readonly code: string; readonly message: string };
  /** When the status checks pass, as long as it runs. */
  statusOkAt = Infinity;
  /** When the SSM agent has started, as long as it runs. */
  agentAt = Infinity;
  /** Until then somebody else holds the lock of the package manager. */
  packagesLockedUntil = 0;
  private boots = 0;
  /** Counts changes of state, so that an appointment made in an earlier state is not kept. */
  private turn = 0;
  private shutdown = 0;

  /** @param settled it has been in this state for long; without it, it is launched now */
  constructor(
    private readonly world: InstanceWorld, readonly id: string, readonly launch: Launch, readonly tags: Tags,
    settled?: 'running' | 'stopped',
  ) {
    this.launchedAt = world.clock.now();
    this.visibleAt = settled === undefined ? this.launchedAt + world.durations.draw('instance.visible') : 0;
    if (settled === undefined) {
      this.comeUp();
    } else {
      this.boots = 1;
      this.become(settled);
      if (settled === 'running') this.statusOkAt = this.agentAt = this.launchedAt;
    }
  }

  /** What a program on this instance is. */
  get host(): Host {
    const { networkInterface: { securityGroupIds, subnetId, privateIp }, profileName = '' } = this.launch;
    const { roleName } = this.world.iam.instanceProfiles.get(profileName) ?? {};
    return { kind: 'instance', id: this.id, securityGroupIds, subnetId, privateIp, roleName };
  }

  /** From `stopped`. */
  start(): void {
    this.stateReason = undefined;
    this.comeUp();
  }

  stop(reason = 'Client.UserInitiatedShutdown: User initiated shutdown'): void {
    this.goDown('stopping', 'stopped', 'instance.stop', reason);
  }

  terminate(reason = 'Client.UserInitiatedShutdown: User initiated shutdown'): void {
    if (this.state === 'shutting-down' || this.state === 'terminated') return;
    this.goDown('shutting-down', 'terminated', 'instance.terminate', reason);
  }

  /** What `shutdown -h +N` inside the instance arranges; a later call takes the place of an earlier one. */
  shutDownAt(time: number): void {
    const shutdown = ++this.shutdown;
    const turn = this.turn;
    this.world.clock.schedule(time, Instance.shutsDown(this, shutdown, turn));
  }

  /** What `shutdown -c` does. */
  cancelShutdown(): void {
    this.shutdown++;
  }

  private comeUp(): void {
    this.become('pending');
    this.world.after(this.world.durations.draw('instance.start'), Instance.isUp(this, this.turn));
  }

  private run(): void {
    const { launchFailure } = this.world.ec2;
    if (this.boots === 0 && launchFailure !== undefined) return this.terminate(launchFailure);
    this.become('running');
    this.statusOkAt = this.world.clock.now() + this.world.durations.draw('instance.status');
    const agentAt = this.world.clock.now() + this.world.durations.draw('instance.agent');
    this.agentAt = this.launch.image.withAgent === false ? Infinity : agentAt;
    this.packagesLockedUntil = this.agentAt + this.world.durations.draw('host.packages');
    const { userData } = this.launch;
    // cloud-init runs a script in the user data at the first boot only.
    if (this.boots++ === 0 && userData?.startsWith('#!')) this.tell({ event: 'boot', host: this.host, userData });
  }

  private goDown(
    on: 'stopping' | 'shutting-down', end: 'stopped' | 'terminated', duration: 'instance.stop' | 'instance.terminate', reason: string,
  ): void {
    this.become(on);
    this.stateReason = { code: reason.replace(/:.*/, ''), message: reason };
    this.statusOkAt = Infinity;
    this.agentAt = Infinity;
    this.tell({ event: 'halt', instanceId: this.id });
    this.world.after(this.world.durations.draw(duration), Instance.isDown(this, this.turn, end));
  }

  private tell(told: InstanceEvent): void {
    this.world.ec2.listeners.forEach(listener => listener(told));
  }

  private become(state: InstanceState): void {
    this.turn++;
    this.state = state;
  }
}
