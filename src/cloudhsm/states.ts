/** A cluster's states after it has taken the certificate that the customer's CA has signed [botocore ClusterState]. */
export const initialized: readonly (string | undefined)[] = ['INITIALIZE_IN_PROGRESS', 'INITIALIZED', 'ACTIVE'];

/** Those in which it is made; what it is in any other, and in one that nobody knows, only time shows. */
export const created: readonly (string | undefined)[] = ['UNINITIALIZED', ...initialized];
