import type { Clock } from '../../src/clock';

/* eslint-disable @typescript-eslint/no-explicit-any -- the SDK's clients share a shape, but no type */
interface AwsClient {
  readonly config: any;
  readonly middlewareStack: { add(middleware: any, options: any): void };
}

/** A client that lives in the simulated world: it signs by that world's time. */
export function byClock<C extends AwsClient>(client: C, clock: Pick<Clock, 'now'>): C {
  client.middlewareStack.add((next: any) => async (call: any) => {
    client.config.systemClockOffset = clock.now() - Date.now();
    return next(call);
  }, { step: 'build', name: 'byClock' });
  // By another Date the SDK would think that its clock is wrong, and repeat what was refused.
  client.middlewareStack.add((next: any) => async (call: any) => {
    const exchange = await next(call).catch((error: any) => {
      delete error.$response?.headers.date;
      throw error;
    });
    delete exchange.response.headers.date;
    return exchange;
  }, { step: 'deserialize', priority: 'low', name: 'withoutDate' });
  return client;
}
