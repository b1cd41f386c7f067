import type { Core } from '../core/core';
import type { Tags } from '../core/tags';
import { publicImages, publishedAt } from '../ec2/images';

export type ParameterType = 'String' | 'StringList' | 'SecureString';

export type Tier = 'Standard' | 'Advanced';

/** One version of a parameter. */
export interface ParameterVersion {
  readonly type: ParameterType;
  /** In the clear, also of a SecureString. */
  readonly value: string;
  readonly tier: Tier;
  /** Of a SecureString: what it was asked to be encrypted with. */
  readonly keyId?: string;
  readonly description?: string;
  readonly allowedPattern?: string;
  readonly modifiedAt: number;
  readonly modifiedBy: string;
}

export interface Parameter {
  readonly name: string;
  /** From version 1 on. */
  readonly versions: ParameterVersion[];
  readonly tags: Tags;
}

/** The account's parameters, and those that AWS publishes. */
export class Parameters {
  readonly all = new Map<string, Parameter>();

  constructor(private readonly world: Core) {}

  /** The newest value of a parameter, its own or a public one. */
  value(name: string): string | undefined {
    return this.find(name)?.versions.at(-1)?.value;
  }

  find(name: string): Parameter | undefined {
    return this.all.get(name) ?? this.published(name);
  }

  /** [SSM23:parameter-store-public-parameters-ami] */
  private published(name: string): Parameter | undefined {
    const image = publicImages.find(({ parameters }) => parameters.includes(name));
    if (image === undefined) return undefined;
    const version: ParameterVersion = {
      type: 'String', value: image.id, tier: 'Standard', modifiedAt: publishedAt(image), modifiedBy: 'amazon',
    };
    return { name, versions: [version], tags: new Map() };
  }

  /** `arn:…:parameter/NAME` without a doubled slash; public parameters have no account. */
  arn(name: string): string {
    const { world } = this;
    const resource = `parameter${name.startsWith('/') ? '' : '/'}${name}`;
    return name.startsWith('/aws/') ? `arn:${world.partition}:ssm:${world.region}::${resource}` : world.arn('ssm', resource);
  }
}
