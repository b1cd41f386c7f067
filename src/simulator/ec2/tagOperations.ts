import { ServiceError, type Call, type Operation } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions, type Tags } from '../core/tags';
import { describe, refuseDryRun, type DescribeInput } from './describe';
import type { Ec2World } from './state';

/** `TagSpecification.N` of a request that creates something. */
export interface TagSpecification {
  readonly ResourceType?: string;
  readonly Tag?: readonly { readonly Key?: string; readonly Value?: string }[];
}

const ec2Tags = { anyCharacter: true, withoutValue: true } as const;

/** The tags that a request gives to one of its resource types. */
export function readTagSpecifications(specifications: readonly TagSpecification[] | undefined, resourceType: string): Tags {
  const concerned = specifications?.filter(each => each.ResourceType === resourceType);
  return readTags(concerned?.flatMap(each => each.Tag ?? []), 'InvalidParameterValue', ec2Tags);
}

/** Tags of whatever EC2 has. */
export const tagOperations: Record<string, Operation<Ec2World>> = {
  CreateTags: (input: TagsInput, call) => {
    const tags = readTags(input.Tag, 'InvalidParameterValue', ec2Tags);
    meant(input, 'ec2:CreateTags', call).forEach(resource => tags.forEach((value, key) => resource.tags.set(key, value)));
    return { return: true };
  },

  DeleteTags: (input: TagsInput, call) => {
    // A value that is given must fit; without one the tag goes whatever it says. [botocore DeleteTags]
    const fits = (tags: Tags, key: string, value?: string) => value === undefined || tags.get(key) === value;
    for (const { tags } of meant(input, 'ec2:DeleteTags', call)) {
      const going = input.Tag ?? [...tags.keys()].map(Key => ({ Key, Value: undefined }));
      going.filter(({ Key = '', Value }) => fits(tags, Key, Value)).forEach(({ Key = '' }) => tags.delete(Key));
    }
    return { return: true };
  },

  DescribeTags: (input: DescribeInput, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeTags',
      all: taggable(call).flatMap(({ id, type, tags }) => [...tags].map(([key, value]) => ({ id, type, key, value }))),
      id: ({ id }) => id,
      notFound: id => new ServiceError('InvalidID', `The ID '${id}' is not valid`),
      attributes: ({ id, type, key, value }) => ({ 'resource-id': id, 'resource-type': type, key, value }),
      tags: ({ key, value }) => new Map([[key, value]]),
      item: ({ id, type, key, value }) => ({ resourceId: id, resourceType: type, key, value }),
    });
    return { tagSet: items, nextToken };
  },
};

/** The resources that a request names, whose tags its caller may change so. */
function meant(input: TagsInput, action: string, call: Call<Ec2World>): Taggable[] {
  const resources = (input.ResourceId ?? []).map(id => {
    const resource = taggable(call).find(each => each.id === id);
    call.authorize(action, call.world.arn('ec2', `${resource?.type ?? '*'}/${id}`), {
      ...requestTagConditions(readTags(input.Tag)), ...resourceTagConditions(resource?.tags ?? new Map(), 'ec2:ResourceTag'),
    });
    if (resource === undefined) throw new ServiceError('InvalidID', `The ID '${id}' is not valid`);
    return resource;
  });
  refuseDryRun(input);
  return resources;
}

interface TagsInput {
  readonly ResourceId?: readonly string[];
  readonly Tag?: readonly { readonly Key?: string; readonly Value?: string }[];
  readonly DryRun?: string;
}

interface Taggable {
  readonly id: string;
  readonly type: string;
  readonly tags: Tags;
}

function taggable({ world: { ec2 } }: Call<Ec2World>): Taggable[] {
  const kinds: [string, Iterable<{ id: string; tags: Tags }>][] = [
    ['instance', ec2.instances.values()],
    ['security-group', ec2.securityGroups.values()],
    ['subnet', ec2.subnets.values()],
    ['vpc', ec2.vpcs.values()],
    ['route-table', ec2.routeTables.values()],
    ['natgateway', ec2.natGateways.values()],
    ['vpc-endpoint', ec2.vpcEndpoints.values()],
    ['network-interface', ec2.interfaces.values()],
  ];
  return kinds.flatMap(([type, resources]) => [...resources].map(({ id, tags }) => ({ id, type, tags })));
}
