import type { ServiceModel, Shape } from './awsModels';
import { expression } from './wireFaults';

/** A request that its model does not allow, and why not. */
export interface Spoiled {
  readonly fault: string;
  readonly request: unknown;
}

/** A request of JSON that its model allows, each time with one member that it does not. */
export function spoiled(model: ServiceModel, shapeName: string, valid: unknown): Spoiled[] {
  const shape = model.shapes[shapeName]!;
  switch (shape.type) {
    case 'structure': return spoiledStructure(model, shape, valid as Record<string, unknown>);
    case 'list': return spoiledList(model, shape, valid as unknown[]);
    case 'string': return spoiledText(shape, String(valid));
    case 'integer': case 'long': return spoiledNumber(shape);
    default: return [];
  }
}

function spoiledStructure(model: ServiceModel, shape: Shape, valid: Readonly<Record<string, unknown>>): Spoiled[] {
  const given = Object.entries(valid).filter(([name, value]) => value !== undefined && shape.members?.[name] !== undefined);
  return given.flatMap(([name, value]) => [
    ...shape.required?.includes(name) ? [{ fault: `without ${name}`, request: { ...valid, [name]: undefined } }] : [],
    ...spoiled(model, shape.members![name]!.shape, value)
      .map(({ fault, request }) => ({ fault: `${name}: ${fault}`, request: { ...valid, [name]: request } })),
  ]);
}

/** A list that may be of more than a thousand is not made too long. */
function spoiledList(model: ServiceModel, shape: Shape, [first, ...others]: readonly unknown[]): Spoiled[] {
  const { min = 0, max = Infinity } = shape;
  const short = min > 0 ? [{ fault: 'too few', request: [] }] : [];
  if (first === undefined) return short;
  return [
    ...short,
    ...max < 1000 ? [{ fault: 'too many', request: Array.from({ length: max + 1 }, () => first) }] : [],
    ...spoiled(model, shape.member!.shape, first)
      .map(({ fault, request }) => ({ fault: `[0]: ${fault}`, request: [request, ...others] })),
  ];
}

function spoiledText({ enum: values, pattern, min = 0, max = Infinity }: Shape, valid: string): Spoiled[] {
  const misfit = pattern && [' ', '\u0001', `${valid}\n!`].find(text => !expression(pattern).test(text));
  const long = values === undefined && max < 100_000 && (valid || 'x').repeat(max + 1).slice(0, max + 1);
  return [
    ...values === undefined ? [] : [{ fault: 'another word', request: 'NO_SUCH_WORD' }],
    ...misfit ? [{ fault: `does not fit ${pattern}`, request: misfit }] : [],
    ...min > 0 ? [{ fault: 'empty', request: '' }] : [],
    ...long ? [{ fault: 'too long', request: long }] : [],
  ];
}

const spoiledNumber = ({ min, max }: Shape): Spoiled[] => [
  ...min === undefined ? [] : [{ fault: 'too small', request: min - 1 }],
  ...max === undefined ? [] : [{ fault: 'too large', request: max + 1 }],
  { fault: 'no number', request: 'x' },
];
