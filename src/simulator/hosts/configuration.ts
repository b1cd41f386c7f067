/** Where the client's configuration is. [docs:configure-sdk5-params] */
export const CONFIG = '/opt/cloudhsm/etc/cloudhsm-cli.cfg';

/** `cloudhsm-cli.cfg`. [storm; TECRACER part 2] */
export interface Configuration {
  readonly clusters: {
    /** Written so for every type of HSM. */
    readonly type: 'hsm1';
    readonly cluster: {
      hsm_ca_file: string;
      servers: Server[];
      options?: Record<string, boolean>;
    };
  }[];
  readonly logging: Record<string, string>;
}

interface Server {
  readonly hostname: string;
  readonly port: number;
  readonly enable: boolean;
}

export function server(hostname: string): Server {
  return { hostname, port: 2223, enable: true };
}

/** What the package ships: an address is missing. [field] */
export const SHIPPED: Configuration = {
  clusters: [{ type: 'hsm1', cluster: { hsm_ca_file: '/opt/cloudhsm/etc/customerCA.crt', servers: [server('%%HSM_IP_ADDRESS%%')] } }],
  logging: { log_type: 'file', log_file: '/opt/cloudhsm/run/cloudhsm-cli.log', log_level: 'info', log_interval: 'daily' },
};
