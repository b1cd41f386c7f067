import { deflateSync } from 'node:zlib';
import type { RestAnswer, ServiceInterface } from './service';
import { ServiceError } from './service';

/** An answer of the HTTP server. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * The members of a form-encoded request as an object: `Filter.1.Value.2=x` becomes `{ Filter: [{ Value: [, 'x'] }] }` without the gap,
 * `Tags.member.1.Key` the same without `member`. All values are strings.
 */
export function parseForm(body: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.split('.');
    const last = path.pop() ?? name;
    let node = root;
    for (const step of path) node = (node[step] ??= {}) as Record<string, unknown>;
    node[last] = value;
  }
  return withLists(root) as Record<string, unknown>;
}

function withLists(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  if (entries.length === 1 && entries[0]?.[0] === 'member') return withLists(entries[0][1]);
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => withLists(value));
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, withLists(value)]));
}

/** What an operation gave back, as its service's protocol writes it. */
export function renderAnswer(service: ServiceInterface, operation: string, output: object | void, requestId: string): Reply {
  switch (service.protocol) {
    case 'json':
      return jsonReply(200, output ?? {}, requestId);
    case 'query': {
      const result = `<${operation}Result>${xml(output ?? {}, 'member')}</${operation}Result>`;
      const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
      const namespace = `https://${service.name}.amazonaws.com/doc/${service.target}/`;
      return xmlReply(200, `<${operation}Response xmlns="${namespace}">${result}${metadata}</${operation}Response>`, requestId);
    }
    case 'ec2': {
      const namespace = `http://ec2.amazonaws.com/doc/${service.target}/`;
      const members = `<requestId>${requestId}</requestId>${xml(output ?? {}, 'item')}`;
      return xmlReply(200, `<${operation}Response xmlns="${namespace}">${members}</${operation}Response>`, requestId);
    }
    case 'rest': {
      const { body, headers } = output as RestAnswer;
      return { status: 200, headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId, ...headers }, body };
    }
  }
}

/** A refusal, as its service's protocol writes it; JSON may put a namespace before the error's type. */
export function renderError(
  service: Pick<ServiceInterface, 'protocol' | 'messageMember'>, error: ServiceError, requestId: string, typePrefix = '',
): Reply {
  const fault = error.status >= 500;
  const text = `<Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>`;
  switch (service.protocol) {
    case 'json':
      return jsonReply(error.status, { __type: typePrefix + error.code, ...messageOf(service, error), ...error.members }, requestId);
    case 'query':
      return xmlReply(
        error.status,
        `<ErrorResponse><Error><Type>${fault ? 'Receiver' : 'Sender'}</Type>${text}</Error>`
        + `<RequestId>${requestId}</RequestId></ErrorResponse>`,
        requestId,
      );
    case 'ec2':
      return xmlReply(
        error.status, `<Response><Errors><Error>${text}</Error></Errors><RequestID>${requestId}</RequestID></Response>`, requestId,
      );
    case 'rest':
      return {
        status: error.status,
        headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId, 'x-amzn-errortype': error.code },
        body: JSON.stringify({ Type: fault ? 'Service' : 'User', ...messageOf(service, error) }),
      };
  }
}

function messageOf({ messageMember = 'message' }: Pick<ServiceInterface, 'messageMember'>, { code, message }: ServiceError): object {
  const member = typeof messageMember === 'function' ? messageMember(code) : messageMember;
  return member === undefined ? {} : { [member]: message };
}

/** How each protocol says what is not the operation's own doing. */
type CommonError = 'throttle' | 'internal' | 'expired' | 'unknown' | 'unsigned' | 'scope' | 'skewed' | 'denied' | 'operation';

const common: Record<ServiceInterface['protocol'], Record<CommonError, readonly [code: string, status: number]>> = {
  // [apiref:CommonErrors; SSM23:parameter-store-throughput: "ThrottlingException: Rate exceeded"; SDKJS]
  json: {
    throttle: ['ThrottlingException', 400],
    internal: ['InternalServerError', 500],
    expired: ['ExpiredTokenException', 400],
    unknown: ['UnrecognizedClientException', 400],
    unsigned: ['MissingAuthenticationTokenException', 400],
    scope: ['InvalidSignatureException', 400],
    skewed: ['InvalidSignatureException', 400],
    denied: ['AccessDeniedException', 400],
    operation: ['UnknownOperationException', 404],
  },
  query: {
    throttle: ['Throttling', 400],
    internal: ['InternalFailure', 500],
    expired: ['ExpiredToken', 403],
    unknown: ['InvalidClientTokenId', 403],
    unsigned: ['MissingAuthenticationToken', 403],
    scope: ['SignatureDoesNotMatch', 403],
    skewed: ['SignatureDoesNotMatch', 403],
    denied: ['AccessDenied', 403],
    operation: ['InvalidAction', 400],
  },
  // [EC2ERR]
  ec2: {
    throttle: ['RequestLimitExceeded', 503],
    internal: ['InternalError', 500],
    expired: ['RequestExpired', 400],
    unknown: ['AuthFailure', 401],
    unsigned: ['AuthFailure', 401],
    scope: ['AuthFailure', 401],
    skewed: ['RequestExpired', 400],
    denied: ['UnauthorizedOperation', 403],
    operation: ['InvalidAction', 400],
  },
  // [LambdaAPI:API_Invoke]
  rest: {
    throttle: ['TooManyRequestsException', 429],
    internal: ['ServiceException', 500],
    expired: ['ExpiredTokenException', 403],
    unknown: ['UnrecognizedClientException', 403],
    unsigned: ['MissingAuthenticationTokenException', 403],
    scope: ['InvalidSignatureException', 403],
    skewed: ['InvalidSignatureException', 403],
    denied: ['AccessDeniedException', 403],
    operation: ['UnknownOperationException', 404],
  },
};

/** An error that any operation may answer, in the words of its service. */
export function commonError(service: ServiceInterface, kind: CommonError, message: string): ServiceError {
  const [code, status] = common[service.protocol][kind];
  if (kind === 'internal') return new ServiceError(service.internalFailure ?? code, message, status);
  if (kind === 'denied') {
    return new ServiceError(service.accessDenied ?? code, service.protocol === 'ec2' ? encodedDenial(message) : message, status);
  }
  return new ServiceError(code, message, status);
}

/** EC2 tells the decision's details to those only who may decode them: `sts:DecodeAuthorizationMessage`. [EC2ERR UnauthorizedOperation] */
const encodedDenial = (message: string): string =>
  `You are not authorized to perform this operation. ${message} Encoded authorization failure message: `
    + `${deflateSync(message).toString('base64url')}`;

function jsonReply(status: number, output: object, requestId: string): Reply {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId },
    body: JSON.stringify(epochSeconds(output)),
  };
}

function xmlReply(status: number, root: string, requestId: string): Reply {
  return {
    status,
    headers: { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${root}`,
  };
}

/** JSON 1.1 writes times as seconds and blobs as base64. */
function epochSeconds(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(epochSeconds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, epochSeconds(each)]));
}

function xml(value: unknown, listElement: string): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(each => `<${listElement}>${xml(each, listElement)}</${listElement}>`).join('');
  if (typeof value !== 'object' || value === null) return escapeXml(String(value));
  return Object.entries(value)
    .filter(([, each]) => each !== undefined && each !== null)
    .map(([key, each]) => `<${key}>${xml(each, listElement)}</${key}>`)
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`);
}
