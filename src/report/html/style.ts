import { blocks, columns } from './style/blocks';
import { page, title } from './style/page';
import { dark, faces, light } from './style/palette';
import { paper } from './style/paper';
import { pictures } from './style/pictures';
import { timeline } from './style/timeline';
import { trust } from './style/trust';

/** The document's style sheet. */
export const style = [
  `:root { color-scheme: light dark; ${faces} ${light} }`,
  `@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }`,
  page, title, blocks, timeline, trust, pictures, columns, paper,
].join('\n');
