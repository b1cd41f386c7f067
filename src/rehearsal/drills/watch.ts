import { keyState } from '../../simulator/kms/access';
import { symmetricMaterial } from '../../simulator/kms/material';
import type { World } from '../../simulator/world';
import type { Scene } from './scene';

const minute = 60_000;

/** Looks every simulated minute whether the key of before can be used, and how many HSMs there are to be paid for. */
export class Watch {
  /** Minutes in which nothing could be decrypted by the key. */
  withoutKey = 0;
  /** Of all HSMs of the account. */
  hsmMinutes = 0;
  private isOver = false;

  constructor(private readonly scene: Scene) {
    this.look();
  }

  end(): void {
    this.isOver = true;
  }

  private look(): void {
    if (this.isOver) return;
    const { simulator: { world }, key } = this.scene;
    if (!isUsable(world, key)) this.withoutKey++;
    this.hsmMinutes += [...world.cloudhsm.clusters.values()].flatMap(({ hsms }) => hsms).length;
    world.after(minute, () => this.look());
  }
}

/** Whether KMS would decrypt by this very key. */
export function isUsable(world: World, { id }: Scene['key']): boolean {
  const key = world.kms.keys.get(id);
  if (key === undefined || keyState(world, key) !== 'Enabled') return false;
  try {
    symmetricMaterial(world, key);
    return true;
  } catch {
    return false;
  }
}
