import type { Content } from './escape';

/** A part of the document with a heading of its own; the document numbers them. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}
