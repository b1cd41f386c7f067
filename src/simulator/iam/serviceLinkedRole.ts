import type { Call, ServiceError } from '../core/service';
import type { IamWorld } from './state';

/** Makes the role that a service acts with, in the caller's name, unless it is there. Throws `refusal` where the caller may not. */
export function ensureServiceLinkedRole(call: Call<IamWorld>, service: string, refusal: ServiceError): void {
  const { iam, accountId, partition } = call.world;
  if (iam.serviceLinkedRoles.has(service)) return;
  try {
    call.authorize('iam:CreateServiceLinkedRole', `arn:${partition}:iam::${accountId}:role/aws-service-role/${service}/*`, {
      'iam:AWSServiceName': service,
    });
  } catch {
    throw refusal;
  }
  iam.serviceLinkedRoles.add(service);
}
