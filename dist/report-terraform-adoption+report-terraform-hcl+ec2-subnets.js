"use strict";

exports.id = 6575;

exports.ids = [ 6575 ];

exports.modules = {
  13168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
  },
  60813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => CreateFileSystemCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18625);
    class CreateFileSystemCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateFileSystem", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.kAZ)){}
  },
  13166: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => CreateVolumeCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18625);
    class CreateVolumeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateVolume", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.dub)){}
  },
  25983: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => unlessGone,
      l: () => ec2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64601);
    const ec2 = {
      id: "EC2",
      Client: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.g
    };
    function unlessGone(refusal) {
      if (!/^Invalid(Permission|SecurityGroupRuleId)\.NotFound$/.test(refusal.name)) throw refusal;
    }
  },
  47664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => checkClusterSubnets,
      S: () => describeSubnets
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13168);
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25983);
    async function checkClusterSubnets(run, ids, needsRoom = true) {
      const subnets = await describeSubnets(run, ids, "subnet-ids");
      const problems = [];
      const vpcs = new Set(subnets.map(subnet => subnet.VpcId));
      if (vpcs.size > 1) problems.push(`subnet-ids: expected subnets of one VPC (got ${[ ...vpcs ].join(", ")})`);
      for (const [zone, crowd] of byZone(subnets)) if (crowd.length > 1) problems.push(`subnet-ids: expected one subnet a zone (got ${crowd.map(subnet => subnet.SubnetId).join(" and ")}, all in ${zone})`);
      for (const subnet of subnets) if (needsRoom && (subnet.AvailableIpAddressCount ?? 0) < 3) problems.push(`subnet-ids: expected at least 3 free addresses in each subnet (got ${subnet.AvailableIpAddressCount} in ` + `${subnet.SubnetId})`);
      if (problems.length > 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(problems.join("\n"), {
        remedy: "Nothing was created or changed."
      });
      return subnets;
    }
    async function describeSubnets(run, ids, input) {
      const {Subnets = []} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_1__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__.j({
        SubnetIds: [ ...ids ]
      })).catch(error => {
        if (error.name !== "InvalidSubnetID.NotFound") throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${input}: expected subnets of ${run.inputs.awsRegion} in account ${run.identity.accountId} ` + `(${error.message})`, {
          remedy: "Nothing was created or changed.",
          cause: error
        });
      });
      return ids.map(id => Subnets.find(subnet => subnet.SubnetId === id));
    }
    function byZone(subnets) {
      const zones = new Map;
      for (const subnet of subnets) {
        const zone = subnet.AvailabilityZone ?? "no zone";
        zones.set(zone, [ ...zones.get(zone) ?? [], subnet ]);
      }
      return zones;
    }
  },
  33009: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => adoptKey,
      S: () => adoptStorage
    });
    var client = __webpack_require__(94708);
    var drift = __webpack_require__(61986);
    var fileSystemLimits = __webpack_require__(10426);
    var kms_key = __webpack_require__(87613);
    class Expression {
      text;
      constructor(text) {
        this.text = text;
      }
    }
    function render(blocks) {
      return blocks.map(block => `${lines(block).join("\n")}\n`).join("\n");
    }
    function lines({labels: [type, ...names], attributes, blocks = []}) {
      const given = Object.entries(attributes).filter(([, value]) => value !== void 0);
      const short = given.filter(([, value]) => !isMap(value));
      const width = Math.max(0, ...short.map(([name]) => name.length));
      const paragraphs = [ short.map(([name, value]) => `${name.padEnd(width)} = ${inline(value)}`), ...given.flatMap(([name, value]) => isMap(value) ? [ hcl_long(name, value) ] : []), ...blocks.map(lines) ].filter(paragraph => paragraph.length > 0);
      return [ [ type, ...names.map(name => JSON.stringify(name)), "{" ].join(" "), ...paragraphs.flatMap((paragraph, index) => [ ...index > 0 ? [ "" ] : [], ...paragraph.map(indent) ]), "}" ];
    }
    const indent = line => line === "" ? "" : `  ${line}`;
    const isMap = value => typeof value === "object" && !Array.isArray(value) && !(value instanceof Expression);
    function hcl_long(name, map) {
      const width = Math.max(0, ...Object.keys(map).map(key => quote(key).length));
      return [ `${name} = {`, ...Object.entries(map).map(([key, value]) => indent(`${quote(key).padEnd(width)} = ${quote(value)}`)), "}" ];
    }
    function inline(value) {
      if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
      if (value instanceof Expression) return value.text;
      return typeof value === "string" ? quote(value) : String(value);
    }
    const quote = text => hcl_escape(JSON.stringify(text));
    const hcl_escape = text => text.replace(/([$%])(?=\{)/g, "$1$1");
    function adoptKey(run, cluster, store, key, keyTags) {
      const name = resourceName(run);
      const ref = (type, attribute) => new Expression(`${type}.${name}.${attribute}`);
      const hsms = [ ...(0, client.ps)(cluster) ].sort((a, b) => a.EniIp.localeCompare(b.EniIp));
      return file("The key and what holds it", [ ...adopted("aws_cloudhsm_v2_cluster", name, cluster.ClusterId, {
        hsm_type: cluster.HsmType,
        mode: cluster.Mode,
        subnet_ids: Object.values(cluster.SubnetMapping).sort(),
        source_backup_identifier: cluster.SourceBackupId,
        tags: tagMap(cluster.TagList)
      }), ...hsms.flatMap((hsm, index) => adopted("aws_cloudhsm_v2_hsm", `${name}_${index + 1}`, hsm.HsmId, {
        cluster_id: ref("aws_cloudhsm_v2_cluster", "cluster_id"),
        subnet_id: hsm.SubnetId
      })), ...adopted("aws_kms_custom_key_store", name, store.CustomKeyStoreId, {
        custom_key_store_name: store.CustomKeyStoreName,
        cloud_hsm_cluster_id: ref("aws_cloudhsm_v2_cluster", "cluster_id"),
        key_store_password: "known-to-kms-only",
        trust_anchor_certificate: store.TrustAnchorCertificate
      }, [ "key_store_password" ]), ...adopted("aws_kms_key", name, key.KeyId, {
        description: key.Description,
        custom_key_store_id: ref("aws_kms_custom_key_store", "id"),
        tags: tagMap(keyTags)
      }), ...adopted("aws_kms_alias", name, (0, kms_key.O5)(run), {
        name: (0, kms_key.O5)(run),
        target_key_id: ref("aws_kms_key", "key_id")
      }) ]);
    }
    function adoptStorage(run, fileSystem, svm, volume) {
      const name = resourceName(run);
      const {OntapConfiguration: ontap = {}} = fileSystem;
      const {OntapConfiguration: content = {}} = volume;
      return file("The file system that the key encrypts", [ ...adopted("aws_fsx_ontap_file_system", name, fileSystem.FileSystemId, {
        deployment_type: ontap.DeploymentType,
        storage_capacity: fileSystem.StorageCapacity,
        ...(0, fileSystemLimits.vk)(ontap.DeploymentType ?? "") ? {
          throughput_capacity: ontap.ThroughputCapacity
        } : {
          ha_pairs: (0, drift.Sz)(fileSystem),
          throughput_capacity_per_ha_pair: (0, drift.yf)(fileSystem)
        },
        kms_key_id: fileSystem.KmsKeyId,
        subnet_ids: fileSystem.SubnetIds,
        preferred_subnet_id: ontap.PreferredSubnetId ?? fileSystem.SubnetIds?.[0],
        route_table_ids: ontap.RouteTableIds,
        endpoint_ip_address_range: ontap.EndpointIpAddressRange,
        automatic_backup_retention_days: ontap.AutomaticBackupRetentionDays,
        daily_automatic_backup_start_time: ontap.DailyAutomaticBackupStartTime,
        weekly_maintenance_start_time: ontap.WeeklyMaintenanceStartTime,
        tags: tagMap(fileSystem.Tags)
      }), ...adopted("aws_fsx_ontap_storage_virtual_machine", name, svm.StorageVirtualMachineId, {
        file_system_id: new Expression(`aws_fsx_ontap_file_system.${name}.id`),
        name: svm.Name,
        root_volume_security_style: svm.RootVolumeSecurityStyle,
        tags: tagMap(svm.Tags)
      }), ...adopted("aws_fsx_ontap_volume", name, volume.VolumeId, {
        storage_virtual_machine_id: new Expression(`aws_fsx_ontap_storage_virtual_machine.${name}.id`),
        name: volume.Name,
        junction_path: content.JunctionPath,
        size_in_megabytes: content.SizeInMegabytes ?? (content.SizeInBytes && content.SizeInBytes / 1024 ** 2),
        security_style: content.SecurityStyle,
        storage_efficiency_enabled: content.StorageEfficiencyEnabled,
        ontap_volume_type: content.OntapVolumeType,
        tags: tagMap(volume.Tags)
      }, [], content.TieringPolicy === void 0 ? [] : [ {
        labels: [ "tiering_policy" ],
        attributes: {
          name: content.TieringPolicy.Name,
          cooling_period: content.TieringPolicy.CoolingPeriod
        }
      } ]) ]);
    }
    function adopted(type, name, id, attributes, ignored = [], blocks = []) {
      const ignore_changes = ignored.length === 0 ? void 0 : ignored.map(each => new Expression(each));
      return [ {
        labels: [ "import" ],
        attributes: {
          to: new Expression(`${type}.${name}`),
          id
        }
      }, {
        labels: [ "resource", type, name ],
        attributes,
        blocks: [ ...blocks, {
          labels: [ "lifecycle" ],
          attributes: {
            prevent_destroy: true,
            ignore_changes
          }
        } ]
      } ];
    }
    const file = (what, blocks) => [ `# ${what}, as AWS shows it now. Terraform 1.5 or newer imports it: terraform plan`, "# Keep the provider in the storage's account and region. docs/consumers.md has the details.", "", render(blocks) ].join("\n");
    const resourceName = run => run.inputs.name.replaceAll("-", "_");
    const tagMap = (tags = []) => Object.fromEntries(tags.map(({Key, Value}) => [ Key, Value ?? "" ]).sort(([a], [b]) => a.localeCompare(b)));
  }
};
