import type { RunReport } from '../../runReport';
import { type Content, html } from '../parts/escape';
import { folded } from '../parts/longText';

/** The certificates themselves, for whoever wants to verify them with tools of their own. */
export function documents({ evidence, outputs }: RunReport): Content {
  const { hardware, authority, cluster } = evidence;
  const all: [string, string | undefined][] = [
    ['AWS root', hardware?.anchors?.aws.certificate],
    ['AWS hardware certificate', hardware?.certificates.awsHardware],
    ['Manufacturer root', hardware?.anchors?.manufacturer?.certificate],
    ['Manufacturer hardware certificate', hardware?.certificates.manufacturerHardware],
    ['HSM certificate', hardware?.certificates.hsm],
    ['Certificate signing request of the cluster', cluster?.csr ?? hardware?.certificates.csr],
    ['Cluster certificate', cluster?.signedCertificate],
    ['Your CA', authority?.certificate ?? outputs['ca-certificate']],
  ];
  return [
    html`<h3>Documents</h3><p>PEM: what AWS and you gave, and what was signed.</p>`,
    html`<div class="documents">${all.map(([label, pem]) => pem !== undefined && folded(label, pem))}</div>`,
  ];
}
