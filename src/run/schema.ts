import * as v from 'valibot';

/* The words in which the evidence's format is written; types and docs/evidence.schema.json are both made from what they say. */

/** An object of these members and no others. */
export const facts = <const Entries extends v.ObjectEntries>(description: string, entries: Entries) =>
  v.pipe(v.strictObject(entries), v.readonly(), v.description(description));

export const listOf = <const Item extends v.GenericSchema>(description: string, item: Item) =>
  v.pipe(v.array(item), v.readonly(), v.description(description));

/** Texts by names that are not known here. */
export const texts = (description: string) => v.pipe(v.record(v.string(), v.string()), v.readonly(), v.description(description));

/** A word of this format or of AWS, an id or a name: public, whatever a secret may look like. */
export const word = (description: string) => v.pipe(v.string(), v.metadata({ isPublic: true }), v.description(description));

export const text = (description: string) => v.pipe(v.string(), v.description(description));

export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

export const dollars = (description: string) => v.pipe(v.number(), v.description(`${description} US dollars.`));

export const oneOf = <const Words extends readonly string[]>(description: string, words: Words) =>
  v.pipe(v.picklist(words), v.description(description));

export const time = (description: string) => v.pipe(v.string(), v.isoTimestamp(), v.description(`${description} ISO 8601, UTC.`));

/** One certificate, or a chain. */
export const pem = (description: string) =>
  v.pipe(v.string(), v.includes('-----BEGIN CERTIFICATE-----'), v.description(`${description} PEM.`));
