import { isUnderKey } from '../../chainOfTrust';
import type { RunReport } from '../../runReport';
import { isSigned } from '../../standing';
import { isBroken } from '../../verdict';
import { Drawing, type Thing } from '../parts/drawing';
import { type Html, html } from '../parts/escape';
import type { Section } from '../parts/section';
import { keyId, lastPhase, plural } from '../parts/words';

/** What is connected with what, with the real identifiers, one below the other. */
export function architectureSection(report: RunReport): Section | undefined {
  // What a teardown has left standing it says itself.
  if (lastPhase(report).phase === 'teardown') return undefined;
  const { authority, cluster, keyStore, key, consumer, volume } = things(report);
  const lacking = [authority, cluster, keyStore, key, ...consumer ? [volume] : []].some(({ there }) => !there);
  return {
    id: 'architecture',
    title: 'Architecture',
    content: html`<figure class="architecture">${picture(report)}
<figcaption>${description(report)}${lacking && dashed}</figcaption></figure>`,
  };
}

const dashed = ' Dashed: not there, not looked at by this run, or not recognized as this storage’s.';
const absent = '–';

/** What the picture says of each thing; a dash where this run has not seen it. */
function things(report: RunReport) {
  const { outputs, inputs, evidence, asked } = report;
  const { cluster, storage: { deploymentType, storageCapacity, storageVirtualMachineId: svm, volumeId: volume } = {} } = evidence;
  const key = outputs['key-arn'];
  const alias = (inputs['key-alias'] ?? report.name).replace(/^alias\//, '');
  return {
    authority: {
      // Whose it is, and where its key is, only the phase that uses it knows.
      ...evidence.authority === undefined ? thing('Customer CA', undefined)
        : thing('Customer CA', undefined, whose(evidence.authority.custody), keyPlace(report)),
      there: evidence.authority !== undefined || outputs['ca-certificate'] !== undefined,
    },
    signed: outputs['cluster-id'] !== undefined && isSigned(report),
    cluster: thing('CloudHSM cluster', outputs['cluster-id']
      ?? absent, [cluster?.mode, cluster?.hsmType, cluster?.state].filter(Boolean).join(', ')),
    zones: byZone(outputs['cluster-id'] === undefined ? [] : cluster?.hsms ?? []),
    keyStore: thing('KMS custom key store', outputs['key-store-id'] ?? absent),
    key: thing('KMS key', key === undefined ? absent : keyId(key), key && `alias/${alias}`),
    encrypts: key !== undefined && isUnderKey(report),
    consumer: asked.includes('storage') || outputs['file-system-id'] !== undefined,
    fileSystem: thing('FSx for ONTAP', outputs['file-system-id']
      ?? absent, [deploymentType, storageCapacity && `${storageCapacity} GiB`].filter(Boolean).join(', ')),
    svm: thing('Storage virtual machine', svm ?? absent, svm && inputs['svm-name']),
    volume: thing('Volume', volume ?? absent, volume && (inputs['junction-path'] ?? `/${inputs['volume-name']}`)),
  };
}

const keyPlace = ({ evidence, inputs }: RunReport): string | undefined =>
  ((evidence.authority?.kmsKey ?? inputs['ca-kms-key']) === undefined ? undefined : 'key in AWS KMS');

const thing = (title: string, id: string | undefined, ...words: (string | undefined)[]): Thing => ({
  title,
  there: id !== absent,
  lines: [...id === undefined ? [] : [{ text: id, id: true }], ...words.flatMap(word => word ? [{ text: word }] : [])],
});

type Things = ReturnType<typeof things>;

/** The custody's description is a sentence; the box has room for its beginning. */
const whose = (custody: string | undefined): string => custody?.split(',')[0] ?? 'yours';

function byZone(hsms: NonNullable<RunReport['evidence']['cluster']>['hsms']): [string, { id: string; address: string }[]][] {
  const zones = new Map<string, { id: string; address: string }[]>();
  for (const { id, zone = 'no zone', eniIp } of hsms) {
    zones.set(zone, [...zones.get(zone) ?? [], { id: id ?? 'HSM', address: eniIp ?? '' }]);
  }
  return [...zones].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Heights of a box with its title and one or two lines. */
const [low, high] = [54, 72];
const perRow = 2;
const chipHeight = 44;

/** The cluster's box with a row a zone. Answers the y of its lower edge. */
function drawCluster(drawing: Drawing, { cluster, zones }: Things, x: number, y: number, width: number): number {
  const chip = (width - 24 - (perRow - 1) * 8) / perRow;
  const heights = zones.map(([, hsms]) => 24 + Math.ceil(hsms.length / perRow) * (chipHeight + 8));
  const height = high + heights.reduce((sum, row) => sum + row, 0) + (zones.length > 0 ? 6 : 0);
  drawing.box(x, y, width, height, cluster);
  let top = y + high;
  zones.forEach(([zone, hsms], row) => {
    drawing.caption(x + 12, top + 14, zone, width - 24);
    hsms.forEach(({ id, address }, index) => {
      const [column, line] = [index % perRow, Math.floor(index / perRow)];
      const lines = [id, address].map(text => ({ text, id: true }));
      drawing.chip(x + 12 + column * (chip + 8), top + 22 + line * (chipHeight + 8), chip, chipHeight, lines);
    });
    top += heights[row]!;
  });
  return y + height;
}

function picture(report: RunReport): Html {
  const all = things(report);
  const drawing = new Drawing(`Architecture of ${report.name}`, description(report));
  const [x, width, gap, arrowX] = [10, 320, 34, 306];
  const frameTop = high + 40;
  let y = frameTop + 32;
  drawing.box(x, 0, width, high, all.authority);
  drawing.arrow(arrowX, high, y, 'signs', all.signed);
  y = drawCluster(drawing, all, x, y, width);
  const below = [
    { label: 'kmsuser', what: all.keyStore, height: low, holds: all.cluster.there },
    { label: 'holds', what: all.key, height: high, holds: all.keyStore.there },
    ...all.consumer ? [
      { label: 'encrypts', what: all.fileSystem, height: high, holds: all.encrypts },
      { label: 'has', what: all.svm, height: high },
      { label: 'has', what: all.volume, height: high },
    ] : [],
  ];
  for (const { label, what, height, holds = true } of below) {
    drawing.arrow(arrowX, y, y + gap, label, what.there && holds && !isBroken(report));
    drawing.box(x, y + gap, width, height, what);
    y += gap + height;
  }
  drawing.frame(0, frameTop, 340, y - frameTop + 10, `AWS account ${report.accountId}, ${report.region}`);
  return drawing.render(340, y + 12);
}

/** The picture in words. */
function description(report: RunReport): string {
  const { cluster, signed, key, keyStore, fileSystem, consumer, encrypts, zones } = things(report);
  const hsms = zones.reduce((sum, [, members]) => sum + members.length, 0);
  if (!cluster.there) return 'This run has seen no cluster.';
  const said = [
    `CloudHSM cluster ${cluster.lines[0]!.text} has ${plural(hsms, 'HSM')} in ${plural(zones.length, 'zone')};`,
    signed ? 'it was seen with a certificate that a customer CA has signed.'
      : `the customer CA has ${report.evidence.cluster?.signedCertificate === undefined ? 'not yet signed its certificate'
        : 'signed a certificate that it was not seen with'}.`,
    ...isBroken(report) ? [] : [keyStore.there && `KMS custom key store ${keyStore.lines[0]!.text} uses it as kmsuser.`,
      key.there && `The store holds KMS key ${key.lines[0]!.text}.`,
      consumer && fileSystem.there && encrypts && `The key encrypts FSx for ONTAP file system ${fileSystem.lines[0]!.text}.`],
  ];
  return said.filter(Boolean).join(' ');
}
