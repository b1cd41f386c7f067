import { blocks, columns } from './blocks';
import { page, title } from './page';
import { dark, faces, light } from './palette';
import { paper } from './paper';
import { pictures } from './pictures';
import { timeline } from './timeline';
import { trust } from './trust';

/** The document's style sheet. */
export const style = [
  `:root { color-scheme: light dark; ${faces} ${light} }`,
  `@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }`,
  page, title, blocks, timeline, trust, pictures, columns, paper,
].join('\n');
