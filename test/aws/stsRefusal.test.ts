import { explainRefusal } from '../../src/aws/stsRefusal';

/** A token as GitHub writes it: three parts, of which only the claims are read. */
const token = ['{}', JSON.stringify({
  iss: 'https://token.actions.githubusercontent.com', sub: 'repo:example/vault:ref:refs/heads/main', aud: 'sts.amazonaws.com',
  repository: 'example/vault',
}), ''].map(part => Buffer.from(part).toString('base64url')).join('.');

test.each([
  ['with the id by which AWS Support finds it', { requestId: '1-2-3' }, / \(request id 1-2-3\)$/],
  ['without one where AWS gives none', {}, /not allowed$/],
])('a refusal of the job\'s token is told %s', (_, $metadata, ending) => {
  const refused = Object.assign(new Error('Not authorized: not allowed'), { name: 'AccessDenied', $metadata });
  const told = explainRefusal(
    refused, { token, roleArn: 'arn:aws:iam::111122223333:role/deploy', audience: 'sts.amazonaws.com', region: 'eu-central-1' },
  );
  expect(told.message).toMatch(ending);
  expect(told.message).not.toContain(token);
});
