"use strict";

exports.id = 1998;

exports.ids = [ 1998 ];

exports.modules = {
  22406: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => covers
    });
    function covers(outer, inner) {
      const [from, size] = range(outer);
      const [innerFrom, innerSize] = range(inner);
      return from <= innerFrom && innerFrom + innerSize <= from + size;
    }
    function range(block) {
      const [address = "", bits = "32"] = block.split("/");
      const size = 2 ** (32 - Number(bits));
      const value = address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
      return [ value - value % size, size ];
    }
  },
  95611: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => openSigningKey
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64404);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88208);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35559);
    var _aws_refusals__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82568);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13962);
    const rsa = {
      name: "sha256WithRSAEncryption",
      kms: "RSASSA_PKCS1_V1_5_SHA_256"
    };
    const algorithms = {
      RSA_2048: rsa,
      RSA_3072: rsa,
      RSA_4096: rsa,
      ECC_NIST_P256: {
        name: "ecdsa-with-SHA256",
        kms: "ECDSA_SHA_256"
      },
      ECC_NIST_P384: {
        name: "ecdsa-with-SHA384",
        kms: "ECDSA_SHA_384"
      },
      ECC_NIST_P521: {
        name: "ecdsa-with-SHA512",
        kms: "ECDSA_SHA_512"
      }
    };
    async function openSigningKey(run, arn) {
      const [, partition, , region] = arn.split(":");
      if (partition !== run.identity.partition) throw refusal(`a key in the partition ${run.identity.partition}`, arn, "A role works in its own partition only.");
      const client = run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.i, region);
      const {KeyMetadata: key} = await answered(arn, client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_4__.s({
        KeyId: arn
      })));
      const algorithm = algorithmOf(arn, key);
      const {PublicKey} = await answered(arn, client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__.Q({
        KeyId: arn
      })));
      const ask = signer(client, arn, algorithm);
      return {
        arn,
        spec: key.KeySpec,
        publicKey: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
          key: Buffer.from(PublicKey),
          format: "der",
          type: "spki"
        }),
        signer: {
          algorithm: algorithm.name,
          sign: async tbs => Buffer.from((await ask(tbs)).Signature)
        },
        trySigning: async () => {
          await ask(Buffer.from("safe-storage"), {
            DryRun: true
          }).catch(error => {
            if (error.name !== "DryRunOperationException") throw error;
          });
        }
      };
    }
    const signer = (client, arn, {kms: SigningAlgorithm}) => async (message, options = {}) => answered(arn, client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_6__.f({
      KeyId: arn,
      SigningAlgorithm,
      MessageType: "RAW",
      Message: message,
      ...options
    })));
    function algorithmOf(arn, {KeyUsage, KeySpec, KeyState}) {
      if (KeyUsage !== "SIGN_VERIFY") throw refusal("a key whose usage is SIGN_VERIFY", `${arn}, whose usage is ${KeyUsage}`, "The usage of " + "a key cannot be changed: make another.");
      const algorithm = algorithms[KeySpec];
      if (algorithm === void 0) throw refusal(`a key of the spec ${Object.keys(algorithms).join(", ")}`, `${arn}, whose spec is ${KeySpec}`, "CloudHSM takes " + "certificates of these kinds only: make another key.");
      if (KeyState !== "Enabled") throw refusal("an enabled key", `${arn}, which is ${KeyState}`, KeyState === "PendingDeletion" ? "aws kms cancel-key-deletion and enable-key bring it back until then." : "aws kms enable-key enables it.");
      return algorithm;
    }
    const isAbsent = ({name}) => /^(NotFound|InvalidArn)/.test(name);
    const final = /^(AccessDenied|NotFound|InvalidArn|Disabled|KMSInvalidState|InvalidKeyUsage|UnsupportedOperation)/;
    async function answered(arn, answer) {
      return answer.catch(error => {
        if (!final.test(error.name)) throw error;
        if (isAbsent(error)) throw refusal("a key that is there", arn, "Give the ARN of an asymmetric key for signing (docs/authority.md).", error);
        const remedy = `${(0, _aws_refusals__WEBPACK_IMPORTED_MODULE_1__.wJ)(error) ?? ""} docs/authority.md says what the key and its policy must be.`.trim();
        throw refusal("a key that this role may use", arn, remedy, error);
      });
    }
    const refusal = (expected, got, remedy, cause) => new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(`ca-kms-key: expected ${expected} (got ${got})`, {
      remedy: `${remedy} The cluster was not touched.`,
      cause
    });
  },
  91998: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checksBeforeSpending: () => checksBeforeSpending,
      N: () => checksFor
    });
    var client = __webpack_require__(94708);
    var cloudhsm_packages = __webpack_require__(1822);
    var ec2_subnets = __webpack_require__(47664);
    var fileSystem = __webpack_require__(41550);
    var lost = __webpack_require__(7202);
    var table = __webpack_require__(85541);
    var signingKey = __webpack_require__(95611);
    var phaseTable = __webpack_require__(23626);
    var DescribeImagesCommand = __webpack_require__(61048);
    var DescribeInstanceTypesCommand = __webpack_require__(67578);
    var GetParametersCommand = __webpack_require__(25848);
    var ec2_client = __webpack_require__(25983);
    var errors = __webpack_require__(83916);
    function imageParameterArn(image = "", places) {
      const name = parameterOfImage(image);
      if (name === void 0) return "";
      return `arn:${places.partition}:ssm:${places.region}:${name.startsWith("/aws/") ? "" : places.account}:parameter${name}`;
    }
    const parameterOfImage = (image = "") => /^resolve:ssm:(.+)$/.exec(image)?.[1];
    const substitute = (text, places) => text.replace(/\{([\w-]+)\}/g, (place, name) => name in places ? places[name] : place);
    const arn = (service, resource) => `arn:{partition}:${service}:{region}:{account}:${resource}`;
    const anything = [ "*" ];
    const clusters = [ arn("cloudhsm", "cluster/*") ];
    const keys = [ arn("kms", "key/*") ];
    const alias = [ arn("kms", "alias/{alias}") ];
    const securityGroups = [ arn("ec2", "security-group/*") ];
    const vpcs = [ arn("ec2", "vpc/*") ];
    const interfaces = [ arn("ec2", "network-interface/*") ];
    const parameter = (...names) => names.map(name => arn("ssm", `parameter/safe-storage/{name}/${name}`));
    const anyRole = [ "arn:{partition}:iam::{account}:role/*" ];
    const auditLog = [ arn("logs", "log-group:/aws/cloudhsm/*") ];
    const serviceLinkedRole = service => [ `arn:{partition}:iam::{account}:role/aws-service-role/${service}/*` ];
    const made = {
      StringEquals: {
        "aws:RequestTag/safe-storage": "{name}"
      }
    };
    const ours = {
      StringEquals: {
        "aws:ResourceTag/safe-storage": "{name}"
      }
    };
    const notOthers = {
      StringEqualsIfExists: {
        "aws:ResourceTag/safe-storage": "{name}"
      }
    };
    const inHsms = {
      StringEquals: {
        "kms:KeyOrigin": "AWS_CLOUDHSM"
      }
    };
    const throughFsx = {
      StringEquals: {
        "kms:ViaService": "fsx.{region}.{domain}"
      }
    };
    const inVpc = {
      ArnEquals: {
        "ec2:Vpc": arn("ec2", "vpc/{vpc}")
      }
    };
    const both = (...conditions) => conditions.reduce((all, condition) => {
      const merged = {
        ...all
      };
      for (const [operator, pairs] of Object.entries(condition)) merged[operator] = {
        ...merged[operator],
        ...pairs
      };
      return merged;
    }, {});
    const tagged = both(made, notOthers);
    const otherTags = both(ours, {
      "ForAllValues:StringNotLike": {
        "aws:TagKeys": "safe-storage*"
      },
      Null: {
        "aws:TagKeys": "false"
      }
    });
    const allow = (reason, resources, condition, ...actions) => actions.map(action => ({
      action,
      resources,
      condition,
      reason
    }));
    const lookAtCluster = allow("finds the cluster by its tag", anything, void 0, "cloudhsm:DescribeClusters");
    const lookAtKeyStore = allow("finds the key store by its cluster; key stores cannot be tagged", anything, void 0, "kms:DescribeCustomKeyStores");
    const lookAtKeys = allow("finds out whether a key is ours, so any key must be readable", keys, void 0, "kms:DescribeKey");
    const lookAtFileSystem = allow("finds the file system by its tag and key", anything, void 0, "fsx:DescribeFileSystems");
    const lookAtGroups = allow("looks at the file system's security groups, which its network interfaces show alone", anything, void 0, "ec2:DescribeNetworkInterfaces");
    const tagBackups = allow("tags the cluster's backups, for people; no policy knows their cluster", [ arn("cloudhsm", "backup/*") ], tagged, "cloudhsm:TagResource");
    const lookAtSubnets = allow("checks zones, VPC and free addresses", anything, void 0, "ec2:DescribeSubnets");
    const newKey = both(inHsms, notOthers);
    const useKey = allow("proves the key by a round trip, whose context opens nothing else", keys, both(newKey, {
      StringEquals: {
        "kms:EncryptionContext:safe-storage": "{name}"
      }
    }), "kms:Encrypt", "kms:Decrypt");
    const lookAtCaKey = allow("looks whether the CA's key can sign, and what its public key is", [ "{ca-key}" ], void 0, "kms:DescribeKey", "kms:GetPublicKey");
    const readAuthority = allow("reads the CA's certificate", parameter("ca-certificate"), void 0, "ssm:GetParameter");
    const write = (...names) => [ ...allow("keeps it for the worker and for later runs", parameter(...names), void 0, "ssm:PutParameter"), ...allow("a parameter is made with its tags", parameter(...names), made, "ssm:AddTagsToResource") ];
    const throughParameters = (reason, ...actions) => allow(`${reason}, where it is under a key of yours`, keys, {
      StringEquals: {
        "kms:ViaService": "ssm.{region}.{domain}"
      },
      StringLike: {
        "kms:EncryptionContext:PARAMETER_ARN": arn("ssm", "parameter/safe-storage/{name}/*-password*")
      }
    }, ...actions);
    const lookAtPassword = allow("looks whether admin's password is kept, which version and by whom", anything, void 0, "ssm:DescribeParameters");
    const readRecord = allow("reads what is recorded of logins as admin", parameter("admin-password-record"), void 0, "ssm:GetParameter");
    const asCloudHsm = {
      looking: allow("CloudHSM looks at the network as its caller", anything, void 0, "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets"),
      group: [ ...allow("CloudHSM makes the cluster's security group as its caller", securityGroups, inVpc, "ec2:AuthorizeSecurityGroupEgress", "ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"), ...allow("CloudHSM makes the cluster's security group as its caller", [ ...securityGroups, ...vpcs ], void 0, "ec2:CreateSecurityGroup") ],
      interface: [ ...allow("CloudHSM makes an HSM's network interface as its caller", [ ...interfaces, ...securityGroups, arn("ec2", "subnet/*") ], void 0, "ec2:CreateNetworkInterface"), ...allow("CloudHSM takes back an interface whose HSM failed, as its caller", interfaces, void 0, "ec2:DeleteNetworkInterface"), ...allow("CloudHSM looks at an HSM's network interface as its caller", anything, void 0, "ec2:DescribeNetworkInterfaces") ],
      role: allow("CloudHSM makes its service-linked role at the account's first cluster", serviceLinkedRole("cloudhsm.amazonaws.com"), {
        StringEquals: {
          "iam:AWSServiceName": "cloudhsm.amazonaws.com"
        }
      }, "iam:CreateServiceLinkedRole")
    };
    const createHsm = [ ...allow("adds HSMs", clusters, ours, "cloudhsm:CreateHsm"), ...asCloudHsm.looking, ...asCloudHsm.group, ...asCloudHsm.interface ];
    const waitForScripts = [ ...allow("waits for the worker's agent", anything, void 0, "ssm:DescribeInstanceInformation"), ...allow("waits for scripts", anything, void 0, "ssm:GetCommandInvocation", "ssm:ListCommands") ];
    const openWay = allow("opens a way from it to the HSMs for the run; CloudHSM's group carries no tag of ours", securityGroups, inVpc, "ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress");
    const permissions = {
      identify: [ ...lookAtCluster, ...lookAtKeyStore, ...lookAtKeys, ...lookAtFileSystem, ...allow("finds the keys of the key store, whatever their names", anything, void 0, "kms:ListKeys"), ...allow("tells the storage's own key from others in its key store", keys, void 0, "kms:ListResourceTags"), ...allow("finds the backups of the cluster and of those that it descends from", anything, void 0, "cloudhsm:DescribeBackups") ],
      lease: allow("sees to it that one run at a time changes the storage", parameter("lease*"), void 0, "ssm:GetParametersByPath", "ssm:GetParameters", "ssm:PutParameter", "ssm:DeleteParameters"),
      plan: [ ...lookAtSubnets, ...readAuthority, ...allow("checks zones, DNS and the way out of the subnets", anything, void 0, "ec2:DescribeRouteTables", "ec2:DescribeVpcEndpointServices", "ec2:DescribeVpcEndpoints"), ...allow("looks in which zones the worker's type is offered", anything, void 0, "ec2:DescribeInstanceTypeOfferings"), ...allow("looks at the image of worker-image, and whether it fits the worker's type", anything, void 0, "ec2:DescribeImages", "ec2:DescribeInstanceTypes"), ...allow("checks whether the VPC has DNS", vpcs, void 0, "ec2:DescribeVpcAttribute"), ...allow("checks the security groups of inputs and endpoints", anything, void 0, "ec2:DescribeSecurityGroups"), ...lookAtGroups, ...allow("finds storage virtual machine and volume", anything, void 0, "fsx:DescribeStorageVirtualMachines", "fsx:DescribeVolumes"), ...allow("looks for what earlier runs have left: a worker, the names of parameters", anything, void 0, "ec2:DescribeInstances", "ssm:DescribeParameters"), ...allow("looks for the service-linked roles, and for the path of a role that it knows by its session", anyRole, void 0, "iam:GetRole"), ...allow("looks for the worker's instance profile and role", [ "arn:{partition}:iam::{account}:instance-profile/{worker}" ], void 0, "iam:GetInstanceProfile"), ...allow("asks whether the roles of the phases and of the worker may do what these will ask for; which these are, nothing here knows", anyRole, void 0, "iam:SimulatePrincipalPolicy") ],
      provision: [ ...tagBackups, ...lookAtSubnets, ...allow("looks whether a password is kept that backups need", anything, void 0, "ssm:DescribeParameters"), ...allow("makes the cluster, or restores it from a backup", anything, made, "cloudhsm:CreateCluster"), ...allow("the cluster is made with its tags", clusters, tagged, "cloudhsm:TagResource"), ...createHsm, ...asCloudHsm.role ],
      initialize: [ ...tagBackups, ...readAuthority, ...allow("hands over the signed certificate and the CA's", clusters, ours, "cloudhsm:InitializeCluster"), ...write("ca-certificate") ],
      activate: [ ...tagBackups, ...readAuthority, ...allow("uses again the passwords that an interrupted run has left", parameter("admin-password*", "kmsuser-password"), void 0, "ssm:GetParameter"), ...lookAtPassword, ...throughParameters("reads and writes a password", "kms:Decrypt", "kms:Encrypt"), ...write("admin-password*", "kmsuser-password"), ...allow("takes away a password that was tried, or has taken its place, and one that the HSMs have not taken for kmsuser", parameter("admin-password-candidate", "admin-password-next", "kmsuser-password"), void 0, "ssm:DeleteParameter") ],
      connect: [ ...tagBackups, ...readAuthority, ...createHsm, ...useKey, ...allow("connects the key store; key stores cannot be told apart by a policy", anything, void 0, "kms:ConnectCustomKeyStore", "kms:DisconnectCustomKeyStore"), ...allow("makes the key, in an HSM only; without KMS's lockout check, since the role may not change the key's policy", anything, both(made, inHsms), "kms:CreateKey"), ...allow("the key is made with its tags", keys, tagged, "kms:TagResource"), ...allow("names the key", alias, void 0, "kms:CreateAlias"), ...allow("names the key", keys, newKey, "kms:CreateAlias"), ...allow("looks whether kmsuser's first password is still there", anything, void 0, "ssm:DescribeParameters"), ...allow("takes kmsuser's first password away once KMS has replaced it", parameter("kmsuser-password"), void 0, "ssm:DeleteParameter") ],
      "create-key-store": [ ...allow("makes the key store with kmsuser's password, or gives it a new one; key stores cannot be told apart by a policy", anything, void 0, "kms:CreateCustomKeyStore", "kms:UpdateCustomKeyStore"), ...allow("KMS makes its service-linked role at the account's first key store", serviceLinkedRole("cks.kms.amazonaws.com"), {
        StringEquals: {
          "iam:AWSServiceName": "cks.kms.amazonaws.com"
        }
      }, "iam:CreateServiceLinkedRole"), ...lookAtPassword, ...readRecord, ...allow("hands kmsuser's password to KMS", parameter("kmsuser-password"), void 0, "ssm:GetParameter"), ...throughParameters("reads and writes a password", "kms:Decrypt", "kms:Encrypt"), ...write("kmsuser-password", "admin-password-record") ],
      "replace-hsm": allow("deletes a first HSM whose creation has failed, to make another one; the service knows no resource for it, " + "so it would hold for all HSMs: without it provision names the command for a person to run", anything, void 0, "cloudhsm:DeleteHsm"),
      change: [ ...allow("sets for how long backups are kept", clusters, ours, "cloudhsm:ModifyCluster"), ...allow("puts the tags of the input tags on the cluster", clusters, otherTags, "cloudhsm:TagResource"), ...allow("puts the tags of the input tags on the key", keys, otherTags, "kms:TagResource"), ...allow("puts the tags of the input tags on file system, storage virtual machine and volume", [ arn("fsx", "file-system/*"), arn("fsx", "storage-virtual-machine/*"), arn("fsx", "volume/*") ], otherTags, "fsx:TagResource"), ...allow("changes storage, throughput and route tables", [ arn("fsx", "file-system/*") ], ours, "fsx:UpdateFileSystem"), ...allow("makes the volume larger", [ arn("fsx", "volume/*") ], ours, "fsx:UpdateVolume"), ...lookAtGroups ],
      storage: [ ...tagBackups, ...lookAtSubnets, ...allow("finds storage virtual machine and volume", anything, void 0, "fsx:DescribeStorageVirtualMachines", "fsx:DescribeVolumes"), ...allow("makes the file system", [ arn("fsx", "file-system/*") ], made, "fsx:CreateFileSystem"), ...allow("makes the storage virtual machine", [ arn("fsx", "storage-virtual-machine/*") ], made, "fsx:CreateStorageVirtualMachine"), ...allow("on our file system", [ arn("fsx", "file-system/*") ], ours, "fsx:CreateStorageVirtualMachine"), ...allow("makes the volume", [ arn("fsx", "volume/*") ], made, "fsx:CreateVolume"), ...allow("on our storage virtual machine", [ arn("fsx", "storage-virtual-machine/*") ], ours, "fsx:CreateVolume"), ...allow("all three are made with their tags", [ arn("fsx", "file-system/*"), arn("fsx", "storage-virtual-machine/*"), arn("fsx", "volume/*") ], tagged, "fsx:TagResource"), ...allow("FSx takes a grant on the key with its caller's authority", keys, both(throughFsx, {
        Bool: {
          "kms:GrantIsForAWSResource": "true"
        }
      }), "kms:CreateGrant"), ...allow("FSx proves the key with its caller's authority", keys, throughFsx, "kms:Decrypt", "kms:GenerateDataKeyWithoutPlaintext"), ...allow("FSx looks at the network as its caller", anything, void 0, "ec2:DescribeRouteTables", "ec2:DescribeSecurityGroups", "ec2:DescribeVpcs"), ...allow("FSx looks at the network as its caller", vpcs, void 0, "ec2:GetSecurityGroupsForVpc"), ...allow("FSx marks the route tables that it manages, as its caller", [ arn("ec2", "route-table/*") ], {
        StringEquals: {
          "aws:RequestTag/AmazonFSx": "ManagedByAmazonFSx"
        },
        "ForAnyValue:StringEquals": {
          "aws:CalledVia": "fsx.{domain}"
        }
      }, "ec2:CreateTags"), ...allow("FSx makes its service-linked role at the account's first file system", serviceLinkedRole("fsx.amazonaws.com"), {
        StringEquals: {
          "iam:AWSServiceName": "fsx.amazonaws.com"
        }
      }, "iam:CreateServiceLinkedRole") ],
      verify: [ ...readAuthority, ...useKey, ...lookAtGroups, ...allow("looks whether HSMs and KMS can talk", anything, void 0, "ec2:DescribeSecurityGroups"), ...allow("looks for a worker that is left over", anything, void 0, "ec2:DescribeInstances"), ...lookAtPassword, ...readRecord, ...allow("looks at storage virtual machine and volume", anything, void 0, "fsx:DescribeStorageVirtualMachines", "fsx:DescribeVolumes"), ...allow("looks whether there was a file system where there is none", keys, inHsms, "kms:ListGrants"), ...allow("looks whether there was a file system where there is none", anything, void 0, "fsx:DescribeBackups") ],
      teardown: [ ...tagBackups, ...allow("finds storage virtual machines and volumes", anything, void 0, "fsx:DescribeStorageVirtualMachines", "fsx:DescribeVolumes"), ...allow("removes what carries our tag: a volume that others made stays until they remove it", [ arn("fsx", "volume/*") ], ours, "fsx:DeleteVolume"), ...allow("removes the storage virtual machine", [ arn("fsx", "storage-virtual-machine/*") ], ours, "fsx:DeleteStorageVirtualMachine"), ...allow("removes the file system", [ arn("fsx", "file-system/*") ], ours, "fsx:DeleteFileSystem"), ...allow("looks who else uses the key", keys, inHsms, "kms:ListGrants"), ...allow("looks for backups that only the key opens", anything, void 0, "fsx:DescribeBackups"), ...allow("schedules the key's deletion, of one in an HSM only: a key that keeps passwords stays", keys, both(ours, inHsms), "kms:ScheduleKeyDeletion"), ...allow("takes the key's name away", alias, void 0, "kms:DeleteAlias"), ...allow("takes the key's name away", keys, ours, "kms:DeleteAlias"), ...allow("removes the key store; key stores cannot be told apart by a policy", anything, void 0, "kms:DisconnectCustomKeyStore", "kms:DeleteCustomKeyStore"), ...allow("removes the HSMs; the service knows no resource for it", anything, void 0, "cloudhsm:DeleteHsm"), ...allow("CloudHSM looks at the network as its caller", anything, void 0, "ec2:DescribeSubnets", "ec2:DescribeNetworkInterfaces"), ...allow("CloudHSM removes an HSM's network interface as its caller", interfaces, void 0, "ec2:DeleteNetworkInterface"), ...allow("removes the cluster", clusters, ours, "cloudhsm:DeleteCluster"), ...allow("removes backups, if asked", [ arn("cloudhsm", "backup/*") ], ours, "cloudhsm:DeleteBackup"), ...allow("looks for CloudHSM's audit logs", anything, void 0, "logs:DescribeLogGroups"), ...allow("looks whose an audit log is", auditLog, void 0, "logs:ListTagsForResource"), ...allow("marks the audit log of a cluster that goes", auditLog, tagged, "logs:TagResource"), ...allow("removes the audit log", auditLog, ours, "logs:DeleteLogGroup"), ...allow("looks what was kept, not at what it says", anything, void 0, "ssm:DescribeParameters"), ...readAuthority, ...allow("removes the worker's security group", anything, void 0, "ec2:DescribeSecurityGroups"), ...allow("removes the worker's security group", securityGroups, ours, "ec2:DeleteSecurityGroup"), ...allow("removes what was kept, with the last backup", parameter("*"), void 0, "ssm:DeleteParameter") ],
      acquire: [ ...allow("finds the worker and its security group", anything, void 0, "ec2:DescribeInstances", "ec2:DescribeSecurityGroups"), ...allow("makes the worker's security group", securityGroups, made, "ec2:CreateSecurityGroup"), ...allow("makes the worker's security group", vpcs, void 0, "ec2:CreateSecurityGroup"), ...allow("lets the worker reach HTTPS and nothing else", securityGroups, ours, "ec2:AuthorizeSecurityGroupEgress", "ec2:RevokeSecurityGroupEgress"), ...allow("starts the worker, with its own role and IMDSv2 only", [ arn("ec2", "instance/*") ], both(made, {
        StringLike: {
          "aws:RequestTag/safe-storage-run": "*"
        },
        StringEquals: {
          "ec2:MetadataHttpTokens": "required"
        },
        ArnEquals: {
          "ec2:InstanceProfile": "arn:{partition}:iam::{account}:instance-profile/{worker}"
        }
      }), "ec2:RunInstances"), ...allow("with its disk and interface", [ arn("ec2", "volume/*"), ...interfaces ], made, "ec2:RunInstances"), ...allow("from any image (worker-image)", [ "arn:{partition}:ec2:{region}::image/*" ], void 0, "ec2:RunInstances"), ...allow("in the cluster's subnet and security group: elsewhere it would reach the HSMs of others", [ arn("ec2", "subnet/*"), ...securityGroups ], inVpc, "ec2:RunInstances"), ...allow("all are made with their tags", [ arn("ec2", "instance/*"), arn("ec2", "volume/*"), ...interfaces ], both(made, {
        StringEquals: {
          "ec2:CreateAction": "RunInstances"
        }
      }), "ec2:CreateTags"), ...allow("the group is made with its tags", securityGroups, both(made, {
        StringEquals: {
          "ec2:CreateAction": "CreateSecurityGroup"
        }
      }), "ec2:CreateTags"), ...allow("gives the worker its role", [ "arn:{partition}:iam::{account}:role/{worker}" ], {
        StringEquals: {
          "iam:PassedToService": "ec2.{domain}"
        }
      }, "iam:PassRole"), ...allow("EC2 finds the newest image as its caller", [ "arn:{partition}:ssm:{region}::parameter/aws/service/*" ], void 0, "ssm:GetParameters"), ...waitForScripts, ...allow("sends the script", [ "arn:{partition}:ssm:{region}::document/AWS-RunShellScript" ], void 0, "ssm:SendCommand"), ...allow("to our worker only", [ arn("ec2", "instance/*") ], ours, "ssm:SendCommand") ],
      cleanup: [ ...allow("finds the worker, and waits for a script of a step that was cancelled", anything, void 0, "ec2:DescribeInstances", "ssm:ListCommands"), ...allow("ends the worker", [ arn("ec2", "instance/*") ], ours, "ec2:TerminateInstances") ],
      "inspect-instance": allow("looks whether it can be the worker, and whether a way to the HSMs is left open", anything, void 0, "ec2:DescribeInstances", "ec2:DescribeSecurityGroupRules"),
      "use-instance": [ ...allow("starts it if it was stopped, and stops it again", [ arn("ec2", "instance/{instance}") ], void 0, "ec2:StartInstances", "ec2:StopInstances"), ...allow("notes on it that it was stopped", [ arn("ec2", "instance/{instance}") ], {
        "ForAllValues:StringEquals": {
          "aws:TagKeys": "safe-storage-stop-after:{name}"
        },
        Null: {
          "aws:TagKeys": "false"
        }
      }, "ec2:CreateTags", "ec2:DeleteTags"), ...openWay, ...waitForScripts, ...allow("sends the script", [ "arn:{partition}:ssm:{region}::document/AWS-RunShellScript", arn("ec2", "instance/{instance}") ], void 0, "ssm:SendCommand") ],
      "inspect-function": [ ...allow("looks whether it can be the worker", [ arn("lambda", "function:{function}") ], void 0, "lambda:GetFunctionConfiguration"), ...allow("looks whether a way to the HSMs is left open", anything, void 0, "ec2:DescribeSecurityGroupRules") ],
      "use-function": [ ...allow("sends the script", [ arn("lambda", "function:{function}") ], void 0, "lambda:InvokeFunction"), ...openWay ],
      "inspect-ca-key": lookAtCaKey,
      "use-ca-key": [ ...lookAtCaKey, ...allow("signs the CA's certificate and the cluster's; a trial run asks whether it may", [ "{ca-key}" ], void 0, "kms:Sign") ],
      "resolve-image": allow("reads which image it names: plan itself, and EC2 as the caller of RunInstances", [ "{image-parameter}" ], void 0, "ssm:GetParameters"),
      worker: [ ...allow("finds the HSMs when none has an address yet", anything, void 0, "cloudhsm:DescribeClusters"), ...allow("reads the passwords that the script hands to cloudhsm-cli", parameter("admin-password*", "kmsuser-password*"), void 0, "ssm:GetParameter"), ...throughParameters("reads a password", "kms:Decrypt"), ...allow("lets SSM's agent report itself", anything, void 0, "ssm:UpdateInstanceInformation"), ...allow("lets SSM's agent receive scripts", anything, void 0, "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel") ]
    };
    const workerCallers = {
      ephemeral: [ "acquire", "cleanup" ],
      instance: [ "inspect-instance", "use-instance" ],
      lambda: [ "inspect-function", "use-function" ],
      runner: []
    };
    var ssm_client = __webpack_require__(43758);
    async function checkImage(run) {
      const {workerImage: given, awsRegion} = run.inputs;
      if (given === void 0) return;
      const refuse = (expected, got, remedy = "Give another one, or none: then it is AWS's newest Amazon Linux 2023.") => new errors.j1(`worker-image: expected ${expected} (got "${given}", ${got})`, {
        remedy
      });
      const parameter = parameterOfImage(given);
      const id = parameter === void 0 ? given : await image_valueOf(run, parameter);
      if (id === void 0) throw refuse(`a parameter of ${awsRegion} in account ${run.identity.accountId}`, "which is not there");
      if (!/^ami-[0-9a-f]{8,17}$/.test(id)) throw refuse("a parameter whose value is the id of an image", "whose value is something else");
      const what = parameter === void 0 ? "which" : `whose ${id}`;
      const image = await findImage(run, id);
      if (image === void 0) {
        const startable = `an image of ${awsRegion} that account ${run.identity.accountId} may start`;
        throw refuse(startable, `${what} is not there, or not for this account`);
      }
      if (image.State !== "available") throw refuse("an image that can be started", `${what} is ${image.State}`);
      if (image.Platform?.toLowerCase() === "windows") throw refuse("an image with Linux", `${what} is Windows`);
      await checkArchitecture(run, image, refuse);
    }
    async function image_valueOf(run, name) {
      const {Parameters = []} = await run.aws(ssm_client.a).send(new GetParametersCommand.A({
        Names: [ name ]
      }));
      return Parameters[0]?.Value;
    }
    async function findImage(run, id) {
      try {
        const {Images = []} = await run.aws(ec2_client.l).send(new DescribeImagesCommand.j({
          ImageIds: [ id ],
          IncludeDeprecated: true,
          IncludeDisabled: true
        }));
        return Images[0];
      } catch (error) {
        if (/^InvalidAMIID/.test(error.name)) return;
        throw error;
      }
    }
    async function checkArchitecture(run, {Architecture}, refuse) {
      const {workerInstanceType: type} = run.inputs;
      const {InstanceTypes = []} = await run.aws(ec2_client.l).send(new DescribeInstanceTypesCommand.h({
        Filters: [ {
          Name: "instance-type",
          Values: [ type ]
        } ]
      }));
      const known = InstanceTypes[0]?.ProcessorInfo?.SupportedArchitectures ?? [];
      if (known.length > 0 && Architecture !== void 0 && !known.some(each => each === Architecture)) throw refuse(`an image for ${known.join(" or ")}, as ${type} (worker-instance-type) is`, `which is for ${Architecture}`);
    }
    var worker = __webpack_require__(34106);
    var custody = __webpack_require__(6763);
    var authority_source = __webpack_require__(58528);
    var hardware = __webpack_require__(42034);
    var trustAnchor = __webpack_require__(36116);
    var certificates = __webpack_require__(12970);
    async function checkCa(run) {
      await (0, custody.Q)(run);
      const {caCertificate, caSecretEnvironment, caSecretPrefix, signedClusterCertificate} = run.inputs;
      const source = (0, authority_source.Y)(run.inputs);
      if (source === "kms") return [];
      if ((0, authority_source.N)(run.inputs)) return [ {
        severity: "notice",
        what: `Whether there is a CA is not known here: its secrets are those of the environment ${caSecretEnvironment}, which this job was ` + "not handed.",
        remedy: `Look whether ${caSecretPrefix}_CERTIFICATE and …_PRIVATE_KEY are among the secrets of that environment, or a ` + "token with which a CA is made; else initialize puts out the CSR and is pending until you have signed it."
      } ];
      if (source === "offline" && caCertificate === void 0) return [ {
        severity: "notice",
        what: "No CA is given, and no token to keep one with: initialize would put out the CSR and be pending until you have signed it.",
        remedy: "That is right for an offline CA. Otherwise give ca-certificate and ca-private-key, ca-kms-key, or github-token, to the " + "job that initializes."
      } ];
      if (source === "offline" && signedClusterCertificate === void 0) return [ {
        severity: "notice",
        what: "A CA is given without its key: initialize would put out the CSR and be pending until you have signed it.",
        remedy: "That is right for an offline CA; run again with signed-cluster-certificate then."
      } ];
      return caCertificate === void 0 ? [] : (0, certificates.K)("The CA's certificate", caCertificate, run.clock.now(), "A cluster keeps its CA for good: take one that lasts longer.");
    }
    async function checkTrustAnchor(run, cluster) {
      await (0, trustAnchor.N2)(run, cluster);
      return [];
    }
    async function checkRoots(run) {
      const roots = await (0, hardware.f)(run);
      return [ "aws", "manufacturer" ].filter(owner => roots?.[owner]?.trust === "given, not known to this product").map(owner => ({
        severity: "notice",
        what: `${owner}-root-certificate: given, not known to this product. Whoever can change where it comes from decides what hardware is ` + "genuine.",
        remedy: `Compare its SHA-256 with a second source, and give it as ${owner}-root-sha256 in the workflow (docs/hardware.md).`
      }));
    }
    var cloudhsm_backups = __webpack_require__(66856);
    var source = __webpack_require__(38937);
    var pki_errors = __webpack_require__(89813);
    var pki_trustAnchor = __webpack_require__(74403);
    var ssm_parameters = __webpack_require__(20365);
    async function checkBackup(run, current) {
      const {hsmType, sourceBackupId} = run.inputs;
      const {traces, backups} = current;
      const backup = (0, source.IO)(run, current);
      const backedUp = backup && traces.clusters.find(({ClusterId}) => ClusterId === (0, 
      cloudhsm_backups.mL)(backup));
      if (backedUp !== void 0) await (0, trustAnchor.N2)(run, backedUp);
      const shown = backup === void 0 ? sourceBackupId : (0, source.u6)(backup);
      const isOurs = backup !== void 0 && backups.ours.includes(backup);
      return [ ...backedUp === void 0 ? await checkCaOfStore(run, current) : [], ...backup?.HsmType === void 0 || backup.HsmType === hsmType ? [] : [ {
        severity: "degraded",
        what: `hsm-type: ${backup.BackupId} is of ${backup.HsmType}, and ${hsmType} is asked for: AWS decides whether ` + "they go together, before anything is paid for.",
        remedy: `Give hsm-type: ${backup.HsmType}, unless AWS says that it does.`
      } ], ...comingNotice(run, current), isOurs ? await ownUsers(run, `${shown}`, backup.CreateTimestamp) : othersUsers(run, `${shown}`) ];
    }
    function comingNotice(run, current) {
      const what = run.inputs.sourceBackupId === cloudhsm_backups.BP ? (0, source.jx)(run, current) : void 0;
      return what === void 0 ? [] : [ {
        severity: "notice",
        what,
        remedy: "Nothing, unless every minute counts more than what it holds."
      } ];
    }
    async function checkCaOfStore(run, {keyStore}) {
      const known = keyStore?.TrustAnchorCertificate;
      if (known === void 0) return [];
      const given = run.inputs.caCertificate;
      const certificate = given ?? await (0, ssm_parameters.yN)(run, "ca-certificate");
      const source = given === void 0 ? (0, ssm_parameters.xd)(run, "ca-certificate") : "ca-certificate";
      const broken = got => [ {
        severity: "broken",
        what: `${source}: expected the certificate of the CA of key store ${keyStore.CustomKeyStoreId}, which KMS shows ` + `(got ${got}).`,
        remedy: "A cluster keeps its CA for good, also when it is restored. Take the certificate as KMS has it: aws kms " + `describe-custom-key-stores --custom-key-store-id ${keyStore.CustomKeyStoreId} ` + '--query "CustomKeyStores[0].TrustAnchorCertificate" --output text; give it as ca-certificate.',
        runbook: "ca-lost"
      } ];
      if (certificate === void 0) return broken("nothing");
      try {
        return (0, pki_trustAnchor.Rj)(certificate, known) ? [] : broken("another");
      } catch (error) {
        if (!(error instanceof pki_errors.EE)) throw error;
        return broken(error.message);
      }
    }
    async function ownUsers(run, backup, taken) {
      const name = (0, ssm_parameters.xd)(run, "admin-password");
      const kept = await (0, ssm_parameters.H2)(run, "admin-password");
      const brings = `${backup} brings its users with their passwords, and its CA.`;
      if (kept === void 0) return {
        severity: "degraded",
        what: `${brings} No password of admin is kept in ${name}.`,
        remedy: "Give it as admin-password to the phase activate: one login tries it. Without it kmsuser gets no new password, and KMS " + "cannot connect. A password that nobody knows cannot be fixed (docs/runbook.md).",
        runbook: "admin-password-lost"
      };
      const isLater = taken !== void 0 && Date.parse(kept.written) > taken.getTime();
      return isLater ? {
        severity: "degraded",
        what: `${brings} Version ${kept.version} of ${name} was written on ${kept.written}, after the backup was made: ` + "admin may have had another password then.",
        remedy: "activate tries it by one login, and asks for another one if it does not open the HSMs. Parameter Store keeps the versions of " + `before: aws ssm get-parameter-history --name ${name} --with-decryption.`,
        runbook: "admin-password-lost"
      } : {
        severity: "notice",
        what: `${brings} activate logs in as admin with version ${kept.version} of ${name}, written on ${kept.written}, ` + "and gives kmsuser a new password.",
        remedy: "Nothing; it is asked for only if that does not open the HSMs."
      };
    }
    function othersUsers(run, backup) {
      return {
        severity: "notice",
        what: `${backup} brings its users, their passwords and its CA: activate needs the password that admin had then.`,
        remedy: `Give it as admin-password to the phase activate, unless the one in ${(0, 
        ssm_parameters.xd)(run, "admin-password")} is that. Where ` + "nothing is recorded of logins of this storage, activate asks for try-admin-password: true, for that single run, as well."
      };
    }
    var trouble = __webpack_require__(80252);
    var findings = __webpack_require__(65507);
    var states = __webpack_require__(58331);
    var identity_leaving = __webpack_require__(96258);
    var connectionErrors = __webpack_require__(33594);
    var keyStates = __webpack_require__(19692);
    var difference = __webpack_require__(16582);
    var differences = __webpack_require__(79150);
    function checkStates(run, current) {
      const {cluster, key, keyStore} = current;
      const leaving = (0, identity_leaving.qK)(run, current);
      const keyIs = key === void 0 ? void 0 : (0, keyStates.l)(key, keyStore);
      const store = keyStore?.ConnectionState === "FAILED" ? (0, connectionErrors.NU)(keyStore) : void 0;
      return [ ...cluster === void 0 || !(0, trouble.ZD)(cluster) ? [] : [ {
        severity: cluster.State === "DEGRADED" ? "broken" : "degraded",
        ...(0, trouble.oX)(cluster),
        runbook: "cluster-not-active"
      } ], ...(cluster === void 0 ? [] : (0, client.ps)(cluster)).filter(({State}) => State === "DEGRADED").map(hsm => ({
        severity: "broken",
        ...(0, trouble.$o)(cluster, hsm),
        runbook: "hsm-lost"
      })), ...leaving === void 0 ? [] : [ {
        ...leaving,
        severity: "degraded"
      } ], ...store === void 0 || (0, lost.b3)(current) !== void 0 ? [] : [ {
        severity: "degraded",
        ...store,
        runbook: "key-store-disconnected"
      } ], ...keyIs?.isPutAway || key?.KeyState === "Unavailable" && keyStore?.ConnectionState === "CONNECTED" ? [ {
        severity: "broken",
        what: keyIs.what,
        remedy: keyIs.remedy,
        runbook: "key-not-usable"
      } ] : [], ...checkFiles(current) ];
    }
    function checkFiles({fileSystem, svm, volume}) {
      const troubles = [ fileSystem && (0, states.V_)(fileSystem.FileSystemId, fileSystem), svm && (0, 
      states.OR)(svm.Name, svm), volume && (0, states.QM)(volume.Name, volume) ];
      return troubles.flatMap(trouble => trouble === void 0 || trouble.passes ? [] : [ {
        severity: "broken",
        what: trouble.what,
        remedy: trouble.remedy,
        runbook: "file-system-not-available"
      } ]);
    }
    const checkDrift = async (run, current) => [ ...(0, differences.C)(run, current).flatMap(({subject, differences}) => (0, 
    difference.nS)(subject, differences)), ...current.fileSystem === void 0 ? [] : await (0, 
    findings.Ho)(run, current.fileSystem) ];
    var DescribeVpcEndpointsCommand = __webpack_require__(88615);
    var DescribeSecurityGroupsCommand = __webpack_require__(38988);
    var cidr = __webpack_require__(22406);
    var DescribeRouteTablesCommand = __webpack_require__(16790);
    async function routeTablesOf(run, vpcId) {
      const {RouteTables = []} = await run.aws(ec2_client.l).send(new DescribeRouteTablesCommand.V({
        Filters: [ {
          Name: "vpc-id",
          Values: [ vpcId ]
        } ]
      }));
      return RouteTables;
    }
    const isMain = table => table.Associations?.some(association => association.Main) === true;
    const tableFor = (tables, {SubnetId}) => tables.find(table => table.Associations?.some(association => association.SubnetId === SubnetId)) ?? tables.find(isMain);
    const defaultRoute = table => table?.Routes?.find(route => route.DestinationCidrBlock === "0.0.0.0/0");
    const leadsToInternetGateway = route => route?.GatewayId?.startsWith("igw-") === true;
    var DescribeVpcEndpointServicesCommand = __webpack_require__(10564);
    var DescribeVpcAttributeCommand = __webpack_require__(36853);
    async function checkZones(run, subnets) {
      const service = `com.amazonaws.${run.inputs.awsRegion}.cloudhsmv2`;
      const look = run.aws(ec2_client.l).send(new DescribeVpcEndpointServicesCommand.N({
        ServiceNames: [ service ]
      }));
      const {ServiceDetails = []} = await look.catch(error => {
        if (error.name !== "InvalidServiceName") throw error;
        return {
          ServiceDetails: []
        };
      });
      const offered = ServiceDetails[0]?.AvailabilityZones;
      if (offered === void 0) return [ {
        severity: "degraded",
        what: `AWS knows no endpoint service ${service}, by which one sees where CloudHSM is offered.`,
        remedy: "See in AWS's table of regions whether CloudHSM is offered there at all."
      } ];
      const without = subnets.filter(subnet => !offered.includes(subnet.AvailabilityZone));
      const enough = subnets.length - without.length >= 2;
      return without.map(subnet => ({
        severity: enough ? "degraded" : "broken",
        what: `subnet-ids: ${subnet.SubnetId} is in ${subnet.AvailabilityZone}, where CloudHSM is not offered.`,
        remedy: enough ? `HSMs come into the other zones. A cluster keeps its subnets for good: better take subnets in ${offered.join(", ")}.` : `A KMS custom key store needs HSMs in two zones: take subnets in ${offered.join(", ")}.`
      }));
    }
    async function checkPrivacy(run, subnets) {
      const tables = await routeTablesOf(run, subnets[0].VpcId);
      return subnets.filter(subnet => subnet.MapPublicIpOnLaunch || leadsToInternetGateway(defaultRoute(tableFor(tables, subnet)))).map(subnet => ({
        severity: "degraded",
        what: `subnet-ids: ${subnet.SubnetId} is public ` + `(${subnet.MapPublicIpOnLaunch ? "it gives public addresses" : "its default route is an internet gateway"}).`,
        remedy: "HSMs belong into private subnets, and a cluster keeps its subnets for good: take private ones."
      }));
    }
    async function checkDns(run, vpcId) {
      return await vpcHas(run, vpcId, "enableDnsSupport") ? [] : [ {
        severity: "broken",
        what: `VPC ${vpcId} has no DNS support.`,
        remedy: "Enable it (enableDnsSupport): endpoints and file systems are " + "found by name."
      } ];
    }
    async function vpcHas(run, VpcId, Attribute) {
      const {EnableDnsSupport, EnableDnsHostnames} = await run.aws(ec2_client.l).send(new DescribeVpcAttributeCommand._({
        VpcId,
        Attribute
      }));
      return (Attribute === "enableDnsSupport" ? EnableDnsSupport : EnableDnsHostnames)?.Value !== false;
    }
    async function checkEgress(run, subnet) {
      const table = tableFor(await routeTablesOf(run, subnet.VpcId), subnet);
      const obstacle = obstacleOnWayOut(table, subnet);
      if (obstacle === void 0) return [];
      const {VpcEndpoints = []} = await run.aws(ec2_client.l).send(new DescribeVpcEndpointsCommand.K({
        Filters: [ {
          Name: "vpc-id",
          Values: [ subnet.VpcId ]
        } ]
      }));
      return [ ...await checkSsm(run, subnet, VpcEndpoints, obstacle), ...checkPackageSource(run, subnet, VpcEndpoints, table, obstacle) ];
    }
    function obstacleOnWayOut(table, subnet) {
      const route = defaultRoute(table);
      if (route === void 0) return `${table?.RouteTableId ?? "its route table"} has no route out`;
      if (route.State === "blackhole") return `the route out of ${table.RouteTableId} leads to ${route.NatGatewayId ?? "something"} that is gone`;
      if (leadsToInternetGateway(route) && !subnet.MapPublicIpOnLaunch) return "its route out is an internet gateway, which serves public addresses only, and the worker gets none";
      return;
    }
    async function checkSsm(run, subnet, endpoints, obstacle) {
      const faults = [];
      for (const service of [ "ssm", "ssmmessages" ]) {
        const mine = endpoints.filter(({ServiceName}) => ServiceName === `com.amazonaws.${run.inputs.awsRegion}.${service}`);
        const fault = mine.length === 0 ? `there is no endpoint for ${service}` : await faultOf(run, mine[0], subnet);
        if (fault !== void 0) faults.push(fault);
      }
      if (faults.length === 0 && !await vpcHas(run, subnet.VpcId, "enableDnsHostnames")) faults.push(`endpoints have no names in ${subnet.VpcId} without enableDnsHostnames`);
      return faults.length === 0 ? [] : [ {
        severity: "broken",
        what: `A worker in ${subnet.SubnetId} cannot reach SSM: ${obstacle}, and ${faults.join(", ")}.`,
        remedy: "Add a NAT gateway or interface endpoints for ssm and ssmmessages that admit HTTPS from the subnet, or take worker: runner " + "or an instance of yours."
      } ];
    }
    async function faultOf(run, {VpcEndpointId, State, PrivateDnsEnabled, Groups = []}, subnet) {
      if (State?.toLowerCase() !== "available") return `endpoint ${VpcEndpointId} is ${State}`;
      if (PrivateDnsEnabled === false) return `endpoint ${VpcEndpointId} has no private DNS name`;
      const {SecurityGroups = []} = await run.aws(ec2_client.l).send(new DescribeSecurityGroupsCommand.j({
        GroupIds: Groups.map(group => group.GroupId)
      }));
      const admits = SecurityGroups.some(group => group.IpPermissions?.some(permission => admitsHttps(permission, subnet.CidrBlock)));
      return admits ? void 0 : `endpoint ${VpcEndpointId} does not admit HTTPS from ${subnet.CidrBlock} (${Groups.map(group => group.GroupId).join(", ")})`;
    }
    const admitsHttps = ({IpProtocol, FromPort = 0, ToPort = 65535, IpRanges = [], PrefixListIds = []}, block) => (IpProtocol === "-1" || IpProtocol === "tcp" && FromPort <= 443 && ToPort >= 443) && (PrefixListIds.length > 0 || IpRanges.some(({CidrIp}) => CidrIp !== void 0 && (0, 
    cidr.h)(CidrIp, block)));
    function checkPackageSource(run, subnet, endpoints, table, obstacle) {
      const {awsRegion, workerImage} = run.inputs;
      const toS3 = endpoints.some(({ServiceName, VpcEndpointType, RouteTableIds = []}) => ServiceName === `com.amazonaws.${awsRegion}.s3` && (VpcEndpointType !== "Gateway" || RouteTableIds.includes(table?.RouteTableId ?? "")));
      if (toS3 && awsRegion === "us-east-1") return [];
      const because = toS3 ? "its source is a bucket in us-east-1, and an endpoint for S3 reaches its own region" : `${obstacle}, and there is no endpoint for S3 on the way`;
      return [ {
        severity: workerImage === void 0 ? "degraded" : "notice",
        what: `A worker in ${subnet.SubnetId} probably cannot fetch the CloudHSM CLI: ${because}.`,
        remedy: workerImage === void 0 ? "Add a NAT gateway, or give a worker-image that has the CLI installed." : `That is no matter if ${workerImage} has the CLI installed.`
      } ];
    }
    var DescribeSubnetsCommand = __webpack_require__(13168);
    var fileSystemLimits = __webpack_require__(10426);
    function checkLimits(run) {
      const {storageCapacity, volumeSize} = run.inputs;
      const findings = (0, fileSystemLimits.zo)(run.inputs).map(doubt => ({
        severity: "degraded",
        ...doubt
      }));
      if (volumeSize > storageCapacity) findings.push({
        severity: "notice",
        what: `volume-size: the volume (${volumeSize} GiB) is larger than the file system's SSD storage ` + `(${storageCapacity} GiB).`,
        remedy: "Volumes are thin, so FSx takes it; what does not fit must be tiered or the storage grown."
      });
      return findings;
    }
    const addsRoutes = ({inputs: {routeTableIds = [], deploymentType}}, {fileSystem}) => fileSystem !== void 0 && (0, 
    fileSystemLimits.vX)(deploymentType) && routeTableIds.some(id => !fileSystem.OntapConfiguration?.RouteTableIds?.includes(id));
    async function checkAddedRoutes(run, current) {
      const vpcId = current.fileSystem?.VpcId;
      return vpcId === void 0 || !addsRoutes(run, current) ? [] : strangeRouteTables(run, vpcId, await routeTablesOf(run, vpcId));
    }
    async function checkPlacement(run) {
      const subnets = await (0, fileSystem.aJ)(run);
      const multiZone = (0, fileSystemLimits.vX)(run.inputs.deploymentType);
      const full = subnets.filter(subnet => subnet.AvailableIpAddressCount === 0).map(subnet => ({
        severity: "broken",
        what: `storage-subnet-ids: ${subnet.SubnetId} has no free address.`,
        remedy: "Take another subnet, or free some."
      }));
      return [ ...full, ...multiZone ? await checkRouteTables(run, subnets) : uselessRouteTables(run) ];
    }
    const uselessRouteTables = ({inputs: {routeTableIds, deploymentType}}) => routeTableIds === void 0 ? [] : [ {
      severity: "notice",
      what: `route-table-ids has no meaning for ${deploymentType}.`,
      remedy: "Leave it out."
    } ];
    async function checkRouteTables(run, [subnet]) {
      const vpcId = subnet.VpcId;
      const tables = await routeTablesOf(run, vpcId);
      const {routeTableIds} = run.inputs;
      const strange = strangeRouteTables(run, vpcId, tables);
      if (strange.length > 0) return strange;
      const taken = tables.filter(table => routeTableIds === void 0 ? isMain(table) : routeTableIds.includes(table.RouteTableId));
      const left = await privateSubnetsBeside(run, vpcId, tables, taken);
      return left.length === 0 ? [] : [ {
        severity: "notice",
        what: `Nobody in ${left.join(", ")} will find the file system: FSx writes the way to it into ` + `${taken.map(table => table.RouteTableId).join(", ")} only.`,
        remedy: "If clients are there, add these route tables to route-table-ids."
      } ];
    }
    function strangeRouteTables({inputs: {routeTableIds = []}}, vpcId, tables) {
      const strange = routeTableIds.filter(id => !tables.some(table => table.RouteTableId === id));
      return strange.length === 0 ? [] : [ {
        severity: "broken",
        what: `route-table-ids: expected route tables of ${vpcId} (got ${strange.join(", ")}).`,
        remedy: "Give some " + `of ${tables.map(table => table.RouteTableId).join(", ")}.`
      } ];
    }
    async function privateSubnetsBeside(run, vpcId, tables, taken) {
      const {Subnets = []} = await run.aws(ec2_client.l).send(new DescribeSubnetsCommand.j({
        Filters: [ {
          Name: "vpc-id",
          Values: [ vpcId ]
        } ]
      }));
      return Subnets.map(subnet => ({
        subnet,
        table: tableFor(tables, subnet)
      })).filter(({table}) => table !== void 0 && !taken.includes(table) && !leadsToInternetGateway(defaultRoute(table))).map(({subnet, table}) => `${subnet.SubnetId} (${table.RouteTableId})`);
    }
    async function checkGroups(run) {
      const {securityGroupIds: ids} = run.inputs;
      if (ids === void 0) return [];
      const [{VpcId: vpcId} = {}] = await (0, fileSystem.aJ)(run);
      const {SecurityGroups = []} = await run.aws(ec2_client.l).send(new DescribeSecurityGroupsCommand.j({
        Filters: [ {
          Name: "group-id",
          Values: ids
        } ]
      }));
      const strange = ids.filter(id => !SecurityGroups.some(group => group.GroupId === id && group.VpcId === vpcId));
      return strange.length === 0 ? [] : [ {
        severity: "broken",
        what: `security-group-ids: expected security groups of ${vpcId} (got ${strange.join(", ")}).`,
        remedy: "Give " + "ids of groups in the file system's VPC."
      } ];
    }
    var find = __webpack_require__(49312);
    var workers = __webpack_require__(84855);
    const notice = (what, remedy) => ({
      severity: "notice",
      what,
      remedy
    });
    async function checkLeftovers(run, {backups, cluster}) {
      const leaving = (await (0, find.se)(run)).filter(({State}) => State === "DELETE_IN_PROGRESS");
      const parameters = cluster === void 0 && run.inputs.sourceBackupId === void 0 ? await (0, 
      ssm_parameters.cm)(run) : [];
      const needed = [ ...backups.ours, ...backups.tagged, ...backups.unclaimed ].some(cloudhsm_backups.t8);
      return [ ...leaving.map(({ClusterId}) => notice(`Cluster ${ClusterId} of this name is being deleted.`, "Nothing: a new one is made beside " + "it.")), ...parameters.length === 0 ? [] : [ notice(`There is no cluster, but an earlier storage of this name has left ${parameters.join(", ")}.`, needed ? "Leave them: backups that are kept are of no use without them." : "Delete them, unless you know of a backup that needs them.") ], ...await (0, 
      workers.u)(run) ];
    }
    var DescribeInstanceTypeOfferingsCommand = __webpack_require__(33116);
    async function checkOfferings(run, subnets) {
      const {workerInstanceType: type, awsRegion} = run.inputs;
      const {InstanceTypeOfferings = []} = await run.aws(ec2_client.l).send(new DescribeInstanceTypeOfferingsCommand.D({
        LocationType: "availability-zone",
        Filters: [ {
          Name: "instance-type",
          Values: [ type ]
        } ]
      }));
      const offered = InstanceTypeOfferings.map(({Location}) => Location).sort();
      const without = subnets.filter(({AvailabilityZone}) => !offered.includes(AvailabilityZone)).map(subnet => subnet.AvailabilityZone);
      if (without.length === 0) return [];
      if (without.length < subnets.length) {
        const what = `worker-instance-type: ${type} is not offered in ${without.join(", ")}.`;
        return [ {
          severity: "notice",
          what,
          remedy: "The worker is started in another of the subnets."
        } ];
      }
      return [ {
        severity: "broken",
        what: `worker-instance-type: ${type} is offered in none of the subnets' zones (${without.join(", ")}).`,
        remedy: offered.length === 0 ? `AWS offers no such type in ${awsRegion}: take another, such as t3.micro or t3.small.` : `It is in ${offered.join(", ")}; take another type.`
      } ];
    }
    var parameterKey = __webpack_require__(97931);
    async function checkPasswordKey(run, isDue) {
      const trouble = await (0, parameterKey.gC)(run);
      const open = (0, parameterKey.IX)(run);
      return [ ...trouble === void 0 ? [] : [ {
        severity: isDue ? "broken" : "degraded",
        ...trouble,
        runbook: "password-key"
      } ], ...open === void 0 ? [] : [ {
        severity: "notice",
        ...open,
        runbook: "password-key"
      } ] ];
    }
    var GetRoleCommand = __webpack_require__(33836);
    var GetInstanceProfileCommand = __webpack_require__(31976);
    var IAMClient = __webpack_require__(85919);
    const homes = [ [ "cn-", "cn-north-1" ], [ "us-gov-", "us-gov-west-1" ], [ "eusc-", "eusc-de-east-1" ], [ "", "us-east-1" ] ];
    class HomeClient extends IAMClient.h {
      constructor(configuration) {
        super({
          ...configuration,
          region: homes.find(([regions]) => configuration.region.startsWith(regions))[1]
        });
      }
    }
    const iam = {
      id: "IAM",
      Client: HomeClient
    };
    async function findRole(run, RoleName) {
      return unlessAbsent(async () => (await run.aws(iam).send(new GetRoleCommand.k({
        RoleName
      }))).Role);
    }
    async function findInstanceProfile(run, InstanceProfileName) {
      return unlessAbsent(async () => (await run.aws(iam).send(new GetInstanceProfileCommand.Q({
        InstanceProfileName
      }))).InstanceProfile);
    }
    async function unlessAbsent(look) {
      try {
        return await look();
      } catch (error) {
        if (/^NoSuchEntity/.test(error.name)) return;
        throw error;
      }
    }
    async function actingEntity(run) {
      const {arn} = run.identity;
      if (run.inputs.roleToAssume !== void 0) return run.inputs.roleToAssume;
      const [, session] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
      if (session !== void 0) return (await findRole(run, session))?.Arn;
      return /:iam::\d{12}:user\//.test(arn) ? arn : void 0;
    }
    var SimulatePrincipalPolicyPaginator = __webpack_require__(44341);
    async function missingPermissions(run, entity, permissions, places, existing = {}) {
      const lacks = new Set;
      for (const {resources, context, asked} of questions(permissions, places, existing)) {
        const refused = new Set;
        const pages = (0, SimulatePrincipalPolicyPaginator.s)({
          client: run.aws(iam)
        }, {
          PolicySourceArn: entity,
          ActionNames: [ ...new Set(asked.map(({action}) => action)) ],
          ResourceArns: resources.includes("*") ? void 0 : resources,
          ContextEntries: context
        });
        for await (const {EvaluationResults = []} of pages) for (const result of EvaluationResults) if (!isAllowed(result)) refused.add(result.EvalActionName.toLowerCase());
        for (const permission of asked) if (refused.has(permission.action.toLowerCase())) lacks.add(permission);
      }
      return lacks;
    }
    const isAllowed = ({EvalDecision, ResourceSpecificResults = []}) => ResourceSpecificResults.length === 0 ? EvalDecision === "allowed" : ResourceSpecificResults.every(({EvalResourceDecision}) => EvalResourceDecision === "allowed");
    function questions(permissions, places, existing) {
      const all = new Map;
      for (const permission of permissions) {
        const resources = permission.resources.flatMap(resource => concrete(substitute(resource, places), existing));
        const context = contextOf(permission, places);
        const key = JSON.stringify([ resources, context ]);
        const question = all.get(key) ?? {
          resources,
          context,
          asked: []
        };
        question.asked.push(permission);
        all.set(key, question);
      }
      return [ ...all.values() ];
    }
    function concrete(resource, existing) {
      if (resource === "*") return [ resource ];
      const [, kind = ""] = /:([\w-]+)\/\*$/.exec(resource) ?? [];
      return (existing[kind] ?? [ "any" ]).map(id => resource.replace(/\*/g, id));
    }
    function contextOf({condition = {}, resources}, places) {
      const entry = (ContextKeyName, value, ContextKeyType = "string") => ({
        ContextKeyName,
        ContextKeyValues: [ substitute(value, places) ],
        ContextKeyType
      });
      return [ ...resources.some(resource => resource.includes(":iam::")) ? [] : [ entry("aws:RequestedRegion", "{region}") ], entry("aws:SecureTransport", "true", "boolean"), ...Object.entries(condition).filter(([operator]) => operator !== "Null").flatMap(([operator, pairs]) => Object.entries(pairs).map(([key, value]) => entry(key, /Not(Equals|Like)$/.test(operator) ? "any" : value, typeOf(operator)))) ];
    }
    function typeOf(operator) {
      if (operator === "Bool") return "boolean";
      return operator.startsWith("For") ? "stringList" : "string";
    }
    var aws_partition = __webpack_require__(72947);
    var rules = __webpack_require__(98190);
    var key = __webpack_require__(87613);
    async function phaseRoles(run) {
      const {phaseRoles: named} = run.inputs;
      if (named !== void 0) return named;
      const own = await actingEntity(run);
      return own === void 0 ? [] : [ own ];
    }
    const roleName = arn => arn.replace(/^.*:(role|user)\/(?:.*\/)?/, "$1 ");
    function policyVariables(run, worker = run.inputs.workerInstanceProfile, vpc = "any") {
      const {identity: {partition, accountId: account}, inputs} = run;
      const {awsRegion: region, name, worker: kind, caKmsKey = "", workerImage} = inputs;
      return {
        partition,
        account,
        region,
        name,
        worker,
        vpc,
        domain: (0, aws_partition.DL)(region)[0],
        alias: (0, key.O5)(run).replace(/^alias\//, ""),
        instance: kind.kind === "instance" ? kind.instanceId : "",
        function: kind.kind === "lambda" ? (0, rules.qz)(kind.functionName).resource : "",
        "ca-key": caKmsKey,
        "image-parameter": imageParameterArn(workerImage, {
          partition,
          region,
          account
        })
      };
    }
    const roles = [ {
      phase: "provision",
      caller: "provision",
      name: "AWSServiceRoleForCloudHSM",
      service: "cloudhsm.amazonaws.com",
      first: "cluster"
    }, {
      phase: "connect",
      caller: "create-key-store",
      name: "AWSServiceRoleForKeyManagementServiceCustomKeyStores",
      service: "cks.kms.amazonaws.com",
      first: "keyStore"
    }, {
      phase: "storage",
      caller: "storage",
      name: "AWSServiceRoleForAmazonFSx",
      service: "fsx.amazonaws.com",
      first: "fileSystem"
    } ];
    const isForServiceLinkedRole = ({action}) => action === "iam:CreateServiceLinkedRole";
    async function checkServiceLinkedRoles(run, due, current) {
      const findings = [];
      for (const role of roles.filter(({phase, first}) => due.has(phase) && current[first] === void 0)) if (await findRole(run, role.name) === void 0) findings.push(await absence(run, role));
      return findings;
    }
    async function absence(run, {phase, caller, name, service}) {
      const absent = `Service-linked role ${name} is not there`;
      const byHand = `Make it once for the account: aws iam create-service-linked-role --aws-service-name ${service}`;
      const who = await phaseRoles(run);
      const may = await mayCreate(run, caller, who);
      if (may === false) return {
        severity: "broken",
        what: `${absent}, and ${who.map(roleName).join(", ")} may not make it: ${phase} would ` + "fail.",
        remedy: `${byHand}; or allow iam:CreateServiceLinkedRole.`
      };
      if (phase === "provision") return {
        severity: "degraded",
        what: `${absent}: CloudHSM makes it at the first cluster, but perhaps not for a federated caller, ` + "which a job with an OIDC token is.",
        remedy: `${byHand}.`
      };
      return {
        severity: "notice",
        what: `${absent}: ${phase} lets the service make ` + `it${may === void 0 ? ", if iam:CreateServiceLinkedRole is allowed, which could not be asked" : ""}.`,
        remedy: `Nothing, or beforehand: ${byHand}.`
      };
    }
    async function mayCreate(run, caller, who) {
      const needed = permissions[caller].filter(isForServiceLinkedRole);
      let may;
      for (const entity of who) try {
        may ||= (await missingPermissions(run, entity, needed, policyVariables(run))).size === 0;
      } catch (error) {
        if (!(0, errors.GZ)(error)) throw error;
      }
      return may;
    }
    async function checkPermissions(run, phases, subnets) {
      const roles = await phaseRoles(run);
      if (roles.length === 0) return [ {
        severity: "notice",
        what: `${run.identity.arn} has no policies that IAM could be asked about.`,
        remedy: "Run plan as a " + "role, or name the roles that run the phases in phase-roles."
      } ];
      const callers = callersFor(run, phases);
      const workerRole = run.inputs.worker.kind === "ephemeral" ? await workerRoleOf(run) : void 0;
      const asked = [ ...new Set(callers.flatMap(neededBy)) ];
      const places = policyVariables(run, workerRole, subnets[0]?.VpcId);
      const answers = [];
      for (const role of roles) answers.push({
        role,
        lacks: await lackingUnlessAbsent(run, role, asked, places, existing(subnets))
      });
      const absent = answers.filter(({lacks}) => lacks === void 0);
      if (absent.length > 0) return absent.map(({role}) => absentRole(role));
      return callers.flatMap(caller => shortfall(run, caller, answers));
    }
    async function checkPhaseRoles(run) {
      const findings = [];
      for (const role of run.inputs.phaseRoles ?? []) if ((await findRole(run, role.split("/").pop()))?.Arn !== role) findings.push(absentRole(role));
      return findings;
    }
    const absentRole = role => ({
      severity: "broken",
      what: `phase-roles: expected roles of this account (got ${role}, which is not there).`,
      remedy: "The bootstrap stack makes them."
    });
    async function checkWorkerRole(run) {
      const {workerInstanceProfile: name} = run.inputs;
      const profile = await findInstanceProfile(run, name);
      const [role] = profile?.Roles ?? [];
      if (role === void 0) return [ {
        severity: "broken",
        what: `worker-instance-profile: expected an instance profile with a role (got "${name}", which ` + `${profile === void 0 ? "is not there" : "has none"}).`,
        remedy: "The bootstrap stack makes one; docs/permissions.md says what its role must allow."
      } ];
      const lacks = await missingPermissions(run, role.Arn, permissions.worker, policyVariables(run));
      return lacks.size === 0 ? [] : [ {
        severity: "broken",
        what: `The worker's ${roleName(role.Arn)} may not do what it is for: ${listed(lacks)}.`,
        remedy: "Allow it " + "(docs/permissions.md, the ephemeral worker)."
      } ];
    }
    const callersFor = ({inputs: {worker, workerImage, caKmsKey, verifyUsers}}, {due, making}) => [ "identify", ...[ ...due ].some(phase => phaseTable.m0[phase].changes) ? [ "lease" ] : [], ...making, ...[ ...due ].some(phase => !making.has(phase)) ? [ "change" ] : [], ...due.has("connect") ? [ "create-key-store" ] : [], ...caKmsKey !== void 0 && due.has("initialize") ? [ "use-ca-key" ] : [], ...[ ...due ].some(phase => (0, 
    phaseTable.b0)(phase, verifyUsers)) ? [ ...workerCallers[worker.kind], ...worker.kind === "ephemeral" && parameterOfImage(workerImage) !== void 0 ? [ "resolve-image" ] : [] ] : [] ];
    const neededBy = caller => permissions[caller].filter(permission => !isForServiceLinkedRole(permission));
    async function workerRoleOf(run) {
      const profile = await findInstanceProfile(run, run.inputs.workerInstanceProfile).catch(() => {});
      return profile?.Roles?.[0]?.Arn?.replace(/^.*:role\//, "");
    }
    async function lackingUnlessAbsent(...asked) {
      try {
        return await missingPermissions(...asked);
      } catch (error) {
        if (/^NoSuchEntity/.test(error.name)) return;
        throw error;
      }
    }
    const existing = subnets => ({
      subnet: subnets.map(({SubnetId}) => SubnetId),
      vpc: [ ...new Set(subnets.map(({VpcId}) => VpcId)) ]
    });
    function shortfall(run, caller, answers) {
      const lacks = answers.map(({role, lacks: all}) => ({
        role,
        missing: neededBy(caller).filter(permission => all.has(permission))
      }));
      const {role, missing} = lacks.reduce((best, other) => other.missing.length < best.missing.length ? other : best);
      if (missing.length === 0) return [];
      const {phases, phaseRoles: named} = run.inputs;
      const isSure = caller !== "change" && (named !== void 0 || phases.some(phase => phase !== "plan"));
      return [ {
        severity: isSure ? "broken" : "degraded",
        what: `${roleName(role)} may not do ${missing.length === neededBy(caller).length ? "anything" : "all"} that ${purpose(caller)} asks ` + `for: ${listed(missing)}.`,
        remedy: "Allow it as in docs/permissions.md; a permissions boundary or your organization may forbid it " + `too.${isSure ? "" : " If another role runs the phases, name it in phase-roles."}`
      } ];
    }
    const purpose = caller => ({
      identify: "finding out what is this storage's",
      lease: "taking the lease, which sees to it that one run at a time changes it,",
      "create-key-store": "making the key store",
      change: "changing in place what is there",
      "resolve-image": "reading the parameter of worker-image",
      acquire: "starting the worker",
      cleanup: "ending the worker",
      worker: "the worker",
      "inspect-instance": "looking at your instance",
      "use-instance": "using your instance",
      "inspect-function": "looking at your function",
      "use-function": "using your function"
    }[caller] ?? `the phase ${caller}`);
    function listed(missing) {
      const actions = [ ...new Set([ ...missing ].map(({action}) => action)) ];
      const shown = actions.length > 8 ? [ ...actions.slice(0, 6), `${actions.length - 6} more` ] : actions;
      return shown.join(", ");
    }
    var conflicts = __webpack_require__(64330);
    var kms_keyStore = __webpack_require__(30333);
    var words = __webpack_require__(75846);
    const quotas = {
      cluster: 4,
      HSM: 6,
      "custom key store": 10
    };
    async function checkQuotas(run, {cluster, keyStore}) {
      const clusters = (await (0, find.B$)(run)).filter(({State}) => State !== "DELETED");
      const hsms = clusters.reduce((sum, {Hsms}) => sum + Hsms.length, 0);
      const missing = Math.max(0, run.inputs.hsmCount - (cluster === void 0 ? 0 : (0, 
      client.ps)(cluster).length));
      const needs = [ {
        of: "cluster",
        there: clusters.length,
        more: cluster === void 0 ? 1 : 0
      }, {
        of: "HSM",
        there: hsms,
        more: missing
      }, {
        of: "custom key store",
        there: keyStore === void 0 ? (await (0, kms_keyStore.lY)(run)).length : 0,
        more: keyStore === void 0 ? 1 : 0
      } ];
      return needs.filter(({of, there, more}) => more > 0 && there + more > quotas[of]).map(({of, there, more}) => ({
        severity: "degraded",
        what: `In ${run.inputs.awsRegion} there ${there === 1 ? "is" : "are"} ${(0, words.U9)(there, of)}, and ${more} more would be made; the ` + `default quota is ${quotas[of]}.`,
        remedy: "Ask for more with Service Quotas, unless you have."
      }));
    }
    const checkHsmType = ({inputs: {hsmType}}) => !conflicts.D.includes(hsmType) ? [] : [ {
      severity: "broken",
      what: `hsm-type: AWS makes no ${hsmType} any more.`,
      remedy: "Take hsm2m.medium."
    } ];
    const makesHsms = ({making}) => making.has("provision") || making.has("connect");
    const needsWorker = ({run: {inputs}, making}) => [ ...making, ...inputs.phases.filter(phase => phase === "verify") ].some(phase => (0, 
    phaseTable.b0)(phase, inputs.verifyUsers));
    const startsWorker = situation => situation.run.inputs.worker.kind === "ephemeral" && needsWorker(situation);
    const isYours = ({inputs: {worker}}) => worker.kind === "instance" || worker.kind === "lambda";
    const when = {
      always: {
        words: "",
        is: () => true
      },
      begun: {
        words: "where something of the storage is there",
        is: ({current}) => [ current.cluster, current.keyStore, current.key, current.fileSystem ].some(part => part !== void 0)
      },
      makesHsms: {
        words: "where HSMs are to be made",
        is: makesHsms
      },
      makesCluster: {
        words: "where a cluster is to be made",
        is: situation => makesHsms(situation) && situation.current.cluster === void 0
      },
      needsVpc: {
        words: "where HSMs or a file system are to be made",
        is: situation => makesHsms(situation) || situation.making.has("storage")
      },
      initialized: {
        words: "where the cluster is initialized",
        is: ({current}) => !(0, client._O)(current.cluster)
      },
      restores: {
        words: "where the cluster is still to be restored",
        is: ({run, current}) => run.inputs.sourceBackupId !== void 0 && (0, client._O)(current.cluster)
      },
      initializes: {
        words: "where the cluster is to be initialized",
        is: ({due}) => due.has("initialize")
      },
      needsWorker: {
        words: "where a phase goes to the HSMs",
        is: needsWorker
      },
      needsYours: {
        words: "where a phase goes to the HSMs",
        is: situation => isYours(situation.run) && needsWorker(situation)
      },
      startsWorker: {
        words: "where an ephemeral worker is to be started",
        is: startsWorker
      },
      storage: {
        words: "where the phase storage has something to do",
        is: ({due}) => due.has("storage")
      },
      makesFileSystem: {
        words: "where a file system is to be made",
        is: ({due, current}) => due.has("storage") && current.fileSystem === void 0
      },
      addsRoutes: {
        words: "where a file system that is there is to be reached from more subnets",
        is: ({run, due, current}) => due.has("storage") && addsRoutes(run, current)
      },
      something: {
        words: "where there is something to do",
        is: ({due}) => due.size > 0
      }
    };
    const nothingBut = _ => [];
    const workerSubnet = ({cluster}, subnets) => subnets.find(({SubnetId}) => cluster !== void 0 && SubnetId === (0, 
    client.gC)(cluster)[0]?.SubnetId) ?? subnets[0];
    const planChecks = [ {
      what: "what is there is in order",
      when: when.begun,
      inputs: [],
      look: ({run, current}) => checkStates(run, current)
    }, {
      what: "what is there is as the inputs say",
      when: when.begun,
      inputs: [ "hsm-type", "hsm-mode", "hsm-count", "subnet-ids", "source-backup-id", "backup-retention-days", "deployment-type", "storage-capacity", "throughput-capacity", "ha-pairs", "storage-subnet-ids", "preferred-subnet-id", "route-table-ids", "security-group-ids", "svm-name", "volume-name", "volume-size", "junction-path", "tags" ],
      look: async ({run, current}) => checkDrift(run, current)
    }, {
      what: "names are free, or this storage's own",
      when: when.always,
      inputs: [ "name", "key-store-name", "key-alias", "source-backup-id", "new-storage" ],
      look: async ({run, current}) => (0, lost.yN)(run, current)
    }, {
      what: "nothing is left of earlier runs",
      when: when.always,
      inputs: [ "name", "worker" ],
      look: async ({run, current}) => checkLeftovers(run, current)
    }, {
      what: "default quotas leave room",
      when: when.makesHsms,
      inputs: [ "hsm-count" ],
      look: async ({run, current}) => checkQuotas(run, current)
    }, {
      what: "AWS makes HSMs of the type",
      when: when.makesCluster,
      inputs: [ "hsm-type" ],
      look: ({run}) => checkHsmType(run)
    }, {
      what: "subnets are of one VPC, one a zone, with free addresses",
      when: when.makesHsms,
      inputs: [ "subnet-ids" ],
      look: async ({run}) => nothingBut(await (0, ec2_subnets.L)(run, run.inputs.subnetIds ?? []))
    }, {
      what: "subnets are in zones that offer CloudHSM",
      when: when.makesHsms,
      inputs: [ "subnet-ids", "aws-region" ],
      look: async ({run, subnets}) => checkZones(run, await subnets())
    }, {
      what: "subnets are private",
      when: when.makesHsms,
      inputs: [ "subnet-ids" ],
      look: async ({run, subnets}) => checkPrivacy(run, await subnets())
    }, {
      what: "the VPC has DNS",
      when: when.needsVpc,
      inputs: [ "subnet-ids" ],
      look: async ({run, subnets}) => checkDns(run, (await subnets())[0].VpcId)
    }, {
      what: "CA is the cluster's",
      when: when.initialized,
      inputs: [ "ca-certificate" ],
      look: async ({run, current}) => checkTrustAnchor(run, current.cluster)
    }, {
      what: "what comes with the backup",
      when: when.restores,
      inputs: [ "source-backup-id" ],
      look: async ({run, current}) => checkBackup(run, current)
    }, {
      what: "CA can sign, secrets are present",
      when: when.initializes,
      inputs: [ "ca-certificate", "ca-private-key", "ca-key-passphrase", "ca-kms-key", "github-token", "ca-secret-prefix", "ca-secret-environment", "signed-cluster-certificate" ],
      always: [ "ca-kms-key" ],
      look: async ({run, due}) => due.has("initialize") ? checkCa(run) : nothingBut(await (0, 
      signingKey.b)(run, run.inputs.caKmsKey))
    }, {
      what: "roots for the proof of the hardware are present",
      when: when.initializes,
      inputs: [ "aws-root-certificate", "aws-root-sha256", "manufacturer-root-certificate", "manufacturer-root-sha256", "hardware-verification" ],
      look: async ({run}) => checkRoots(run)
    }, {
      what: "the key of the passwords can be used",
      when: when.always,
      inputs: [ "parameter-kms-key" ],
      look: async ({run, due}) => checkPasswordKey(run, due.has("activate"))
    }, {
      what: "package of the CloudHSM CLI is known",
      when: when.needsWorker,
      inputs: [ "cli-version", "cli-sha256" ],
      look: ({run: {inputs: {cliVersion, cliSha256}}}) => nothingBut((0, cloudhsm_packages.W)(cliVersion, cliSha256))
    }, {
      what: "worker can be one",
      when: when.needsYours,
      inputs: [ "worker" ],
      always: [ "worker" ],
      look: async ({run, subnets}) => nothingBut(await (0, worker.checkWorker)(run, (await subnets())[0].VpcId))
    }, {
      what: "the worker reaches SSM and its package source",
      when: when.startsWorker,
      inputs: [ "subnet-ids", "worker-image" ],
      look: async ({run, current, subnets}) => checkEgress(run, workerSubnet(current, await subnets()))
    }, {
      what: "the worker's type is offered in the subnets' zones",
      when: when.startsWorker,
      inputs: [ "worker-instance-type", "subnet-ids" ],
      always: [ "worker-instance-type" ],
      look: async ({run, subnets}) => checkOfferings(run, await subnets())
    }, {
      what: "the worker's image is there, and fits its type",
      when: when.startsWorker,
      inputs: [ "worker-image", "worker-instance-type" ],
      always: [ "worker-image" ],
      look: async ({run}) => nothingBut(await checkImage(run))
    }, {
      what: "the worker's role lets it work",
      when: when.startsWorker,
      inputs: [ "worker-instance-profile", "parameter-kms-key" ],
      always: [ "worker-instance-profile" ],
      look: async ({run}) => checkWorkerRole(run)
    }, {
      what: "FSx takes the file system's size",
      when: when.storage,
      beforeSpending: true,
      inputs: [ "deployment-type", "storage-capacity", "throughput-capacity", "ha-pairs", "volume-size" ],
      look: ({run}) => checkLimits(run)
    }, {
      what: "FSx takes the file system's subnets and route tables",
      when: when.makesFileSystem,
      beforeSpending: true,
      inputs: [ "storage-subnet-ids", "preferred-subnet-id", "route-table-ids", "deployment-type" ],
      always: [ "storage-subnet-ids" ],
      look: async ({run, current}) => current.fileSystem === void 0 ? checkPlacement(run) : nothingBut(await (0, 
      fileSystem.aJ)(run))
    }, {
      what: "FSx can write into the route tables that are added",
      when: when.addsRoutes,
      inputs: [ "route-table-ids" ],
      always: [ "route-table-ids" ],
      look: async ({run, current}) => checkAddedRoutes(run, current)
    }, {
      what: "security groups are of the file system's VPC",
      when: when.makesFileSystem,
      beforeSpending: true,
      inputs: [ "security-group-ids" ],
      always: [ "security-group-ids" ],
      look: async ({run}) => checkGroups(run)
    }, {
      what: "service-linked roles are present",
      when: when.something,
      inputs: [ "phase-roles" ],
      look: async ({run, making, current}) => checkServiceLinkedRoles(run, making, current)
    }, {
      what: "permissions of the phases, as IAM simulates them",
      when: when.something,
      inputs: [ "phase-roles", "role-to-assume", "worker", "worker-image", "parameter-kms-key", "ca-kms-key", "verify-users" ],
      always: [ "phase-roles" ],
      look: async ({run, due, making, subnets}) => due.size > 0 ? checkPermissions(run, {
        due,
        making
      }, await subnets()) : checkPhaseRoles(run)
    } ];
    function isGiven(run, name) {
      const value = run.inputs[(0, table.nJ)(name)];
      return name === "worker" ? isYours(run) : value !== void 0 && value !== table.Fu[name].default;
    }
    function checksFor(run, current, phases, rows = planChecks) {
      let looked;
      const subnets = async () => looked ??= (0, ec2_subnets.S)(run, run.inputs.subnetIds ?? [], "subnet-ids");
      const situation = {
        run,
        current,
        ...phases,
        subnets
      };
      return rows.flatMap(({what, when: {is}, always = [], look}) => {
        const isDue = is(situation);
        if (!isDue && !always.some(name => isGiven(run, name))) return [];
        return [ {
          what,
          isDue,
          look: async () => look(situation)
        } ];
      });
    }
    function checksBeforeSpending(run, current) {
      const due = new Set(run.inputs.phases);
      const rows = planChecks.filter(({beforeSpending}) => beforeSpending);
      return checksFor(run, current, {
        due,
        making: due
      }, rows).filter(({isDue}) => isDue);
    }
  },
  79150: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => differencesIn,
      N: () => changesIn
    });
    var _cloudhsm_drift__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81516);
    var _fsx_drift__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61986);
    var _kms_drift__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97331);
    var _run_difference__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16582);
    function differencesIn(run, {cluster, key, fileSystem, svm, volume}) {
      return [ ...cluster === void 0 ? [] : [ {
        subject: `Cluster ${cluster.ClusterId}`,
        differences: (0, _cloudhsm_drift__WEBPACK_IMPORTED_MODULE_0__.by)(run, cluster)
      } ], ...key === void 0 ? [] : [ {
        subject: `Key ${key.KeyId}`,
        differences: (0, _kms_drift__WEBPACK_IMPORTED_MODULE_2__.S)(run, key)
      } ], ...fileSystem === void 0 ? [] : [ {
        subject: `File system ${fileSystem.FileSystemId}`,
        differences: (0, _fsx_drift__WEBPACK_IMPORTED_MODULE_1__.gI)(run, fileSystem)
      } ], ...svm === void 0 ? [] : [ {
        subject: `Storage virtual machine ${svm.StorageVirtualMachineId}`,
        differences: (0, _fsx_drift__WEBPACK_IMPORTED_MODULE_1__.Bk)(run, svm)
      } ], ...volume === void 0 ? [] : [ {
        subject: `Volume ${volume.VolumeId}`,
        differences: (0, _fsx_drift__WEBPACK_IMPORTED_MODULE_1__.ZS)(run, volume)
      } ] ];
    }
    const changesIn = (run, current, by) => differencesIn(run, current).flatMap(({differences}) => (0, 
    _run_difference__WEBPACK_IMPORTED_MODULE_3__.fs)(differences)).filter(({phase}) => phase === by);
  }
};
