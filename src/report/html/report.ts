import { bySeverity } from '../../run/finding';
import type { RunReport } from '../runReport';
import { architectureSection } from './architecture';
import { costSection } from './cost';
import { Html, html } from './escape';
import { eventsSection } from './events';
import { findingsSection } from './findings';
import { inputsSection } from './inputs';
import { outputsSection } from './outputs';
import type { Section } from './section';
import { stepsSection } from './steps';
import { style } from './style';
import { timelineSection } from './timeline';
import { titleBlock } from './title';
import { trustSection } from './trust';
import { lastPhase, utc } from './words';

/** What was found wrong is read first; where nothing was, what exists. */
const sectionsOf = (report: RunReport): Section[] => [
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
