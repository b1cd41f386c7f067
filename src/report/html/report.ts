import { bySeverity } from '../../run/finding';
import type { RunReport } from '../runReport';
import { Html, html } from './parts/escape';
import type { Section } from './parts/section';
import { lastPhase, utc } from './parts/words';
import { architectureSection } from './sections/architecture';
import { costSection } from './sections/cost';
import { drillSection } from './sections/drill';
import { eventsSection } from './sections/events';
import { findingsSection } from './sections/findings';
import { inputsSection } from './sections/inputs';
import { outputsSection } from './sections/outputs';
import { stepsSection } from './sections/steps';
import { timelineSection } from './sections/timeline';
import { titleBlock } from './sections/title';
import { trustSection } from './sections/trust';
import { style } from './style/style';

/** What was found wrong is read first; where nothing was, what exists. */
const sectionsOf = (report: RunReport): Section[] => [
  drillSection(report),
  ...bySeverity(report.phases).length > 0
    ? [findingsSection(report), outputsSection(report)]
    : [outputsSection(report), findingsSection(report)],
  stepsSection(report),
  timelineSection(report),
  trustSection(report),
  architectureSection(report),
  costSection(report),
  eventsSection(report),
  inputsSection(report),
].filter(section => section !== undefined);

/** The report as one HTML document that needs no network and no script: for the screen, light or dark, and for paper. */
export function renderReport(report: RunReport): string {
  const sections = sectionsOf(report);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Safe Storage: ${report.name}, ${utc(lastPhase(report).ended)} UTC</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${titleBlock(report)}
<nav aria-label="Contents"><ol>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
${sections.map(({ id, title, content }, index) => html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading"><span class="ordinal">${index + 1}</span> ${title}</h2>
${content}
</section>
`)}</main>
<footer><p>Safe Storage, version ${report.version} of the format. This page holds everything that it shows, loads nothing and
runs no script.</p></footer>
</body>
</html>
`.text;
}
