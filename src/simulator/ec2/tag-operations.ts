import { ServiceError, type Call, type Operation } from '../service';
import { readTags, requestTagConditions, resourceTagConditions, type Tags } from '../tags';
import { describe, refuseDryRun, type DescribeInput } from './describe';

/** `TagSpecification.N` of a request that creates something. */
export interface TagSpecification {
  readonly ResourceType?: string;
  readonly Tag?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/** The tags that a request gives to one of its resource types. */
export function readTagSpecifications(specifications: readonly TagSpecification[] | undefined, resourceType: string): Tags {
  return readTags(specifications?.filter(each => each.ResourceType === resourceType).flatMap(each => each.Tag ?? []));
}

/** Tags of whatever EC2 has. */
export const tagOperations: Record<string, Operation> = {
  CreateTags: (input: { ResourceId?: string[]; Tag?: { Key?: string; Value?: string }[]; DryRun?: string }, call) => {
    const tags = readTags(input.Tag);
    const meant = (input.ResourceId ?? []).map(id => {
      const resource = taggable(call).find(each => each.id === id);
      call.authorize('ec2:CreateTags', call.world.arn('ec2', `${resource?.type ?? '*'}/${id}`), {
        ...requestTagConditions(tags), ...resourceTagConditions(resource?.tags ?? new Map(), 'ec2:ResourceTag'),
      });
      if (resource === undefined) throw new ServiceError('InvalidID', `The ID '${id}' is not valid`);
      return resource;
    });
    refuseDryRun(input);
    meant.forEach(resource => tags.forEach((value, key) => resource.tags.set(key, value)));
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

function taggable({ world: { ec2 } }: Call): { id: string; type: string; tags: Tags }[] {
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
