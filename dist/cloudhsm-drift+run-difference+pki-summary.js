"use strict";

exports.id = 2313;

exports.ids = [ 2313 ];

exports.modules = {
  81516: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jy: () => lastingDifferences,
      Ou: () => surplusHsms,
      _T: () => retentionDifference,
      by: () => clusterDifferences
    });
    var _run_difference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16582);
    var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75846);
    var _backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94708);
    const clusterDifferences = (run, cluster) => [ ...lastingDifferences(run, cluster), ...surplusHsms(run, cluster), ...retentionDifference(run, cluster), ...(0, 
    _run_difference__WEBPACK_IMPORTED_MODULE_2__.vB)(run, `cluster ${cluster.ClusterId}`, cluster.TagList, "provision") ];
    function lastingDifferences({inputs: {hsmMode, hsmType, sourceBackupId, subnetIds = []}}, cluster) {
      const subnets = Object.values(cluster.SubnetMapping);
      const differences = [ cluster.Mode !== void 0 && cluster.Mode !== hsmMode && {
        what: `mode ${cluster.Mode} (hsm-mode says ${hsmMode})`,
        remedy: "A cluster keeps its mode for good, and so does what is restored from its backups: fix hsm-mode. A storage in another " + "mode is a new one, under another name."
      }, cluster.HsmType !== hsmType && {
        what: `type ${cluster.HsmType} (hsm-type says ${hsmType})`,
        remedy: "Fix hsm-type: nothing here changes the type of a cluster. AWS migrates clusters from hsm1.medium to hsm2m.medium only, and " + "its guide says how and when."
      }, sourceBackupId !== void 0 && sourceBackupId !== _backups__WEBPACK_IMPORTED_MODULE_0__.BP && !sourceBackupId.endsWith(cluster.SourceBackupId ?? " ") && {
        what: `${cluster.SourceBackupId === void 0 ? "no backup" : cluster.SourceBackupId} as its source (source-backup-id says ` + `${sourceBackupId})`,
        remedy: "As long as there is a cluster, source-backup-id does nothing: take it out."
      }, subnetIds.some(id => !subnets.includes(id)) && {
        what: `subnets ${subnets.join(", ")} (subnet-ids says ${subnetIds.join(", ")})`,
        remedy: "A cluster keeps its subnets for good: fix subnet-ids. In other subnets there can only be another cluster, restored from a " + "backup of this one."
      } ];
      return differences.filter(difference => difference !== false);
    }
    function surplusHsms({inputs: {hsmCount}}, cluster) {
      const active = (0, _client__WEBPACK_IMPORTED_MODULE_1__.gC)(cluster);
      const surplus = active.length - hsmCount;
      if (surplus <= 0) return [];
      const commands = dispensable(active, surplus).map(({HsmId}) => `aws cloudhsmv2 delete-hsm --cluster-id ${cluster.ClusterId} --hsm-id ${HsmId}`);
      return [ {
        what: `${(0, _words__WEBPACK_IMPORTED_MODULE_3__.U9)(active.length, "HSM")} (hsm-count says ${hsmCount}), each of which is paid for`,
        remedy: `No phase takes an HSM away, since too few of them stop the keys: ${commands.join("; ")} leaves ${hsmCount} in two ` + "zones or more. Or fix hsm-count."
      } ];
    }
    function dispensable(active, surplus) {
      const left = [ ...active ];
      return Array.from({
        length: surplus
      }, () => {
        const crowd = hsm => left.filter(other => other.AvailabilityZone === hsm.AvailabilityZone).length;
        const next = left.reduce((best, hsm) => crowd(hsm) >= crowd(best) ? hsm : best);
        left.splice(left.indexOf(next), 1);
        return next;
      });
    }
    function retentionDifference({inputs: {backupRetentionDays: wanted}}, {ClusterId, ...cluster}) {
      const days = Number(cluster.BackupRetentionPolicy?.Value ?? wanted);
      const what = `backups that are kept for ${(0, _words__WEBPACK_IMPORTED_MODULE_3__.U9)(days, "day")} (backup-retention-days says ${wanted})`;
      if (wanted > days) return [ {
        what,
        change: {
          phase: "provision",
          what: `keep the backups of cluster ${ClusterId} for ${(0, _words__WEBPACK_IMPORTED_MODULE_3__.U9)(wanted, "day")} instead of ${days}`
        }
      } ];
      return days === wanted ? [] : [ {
        what,
        remedy: `No phase shortens it, since CloudHSM then deletes those that are older. Give ${days} as backup-retention-days; or, if nobody ` + `needs them: aws cloudhsmv2 modify-cluster --cluster-id ${ClusterId} --backup-retention-policy Type=DAYS,Value=${wanted}.`
      } ];
    }
  },
  75504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      YG: () => summaryOf,
      dp: () => profileOf,
      yh: () => summariesOf
    });
    var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75846);
    var _certificate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14839);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89813);
    const summaryOf = ({subject, issuer, notBefore, notAfter, fingerprint, version}) => ({
      subject: subject.text,
      issuer: issuer.text,
      notBefore: (0, _words__WEBPACK_IMPORTED_MODULE_1__.Ly)(notBefore),
      notAfter: (0, _words__WEBPACK_IMPORTED_MODULE_1__.Ly)(notAfter),
      fingerprint,
      version
    });
    function summariesOf(pem) {
      try {
        return (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, "the certificate").map(summaryOf);
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__.EE) return [];
        throw error;
      }
    }
    const day = 864e5;
    function profileOf(pem) {
      try {
        const {version, basicConstraints, signatureAlgorithm, publicKey, notBefore, notAfter} = (0, 
        _certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, "the certificate")[0];
        const {modulusLength, namedCurve} = publicKey.asymmetricKeyDetails ?? {};
        return {
          version,
          certificateAuthority: authorityOf(basicConstraints?.ca),
          signature: signatureAlgorithm.name,
          key: `${publicKey.asymmetricKeyType} ${modulusLength ?? namedCurve ?? ""}`.trim(),
          days: Math.round((notAfter - notBefore) / day)
        };
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__.EE) return;
        throw error;
      }
    }
    function authorityOf(ca) {
      if (ca === void 0) return "absent";
      return ca ? "CA:TRUE" : "CA:FALSE";
    }
  },
  16582: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Is: () => findingsOn,
      XQ: () => shownTags,
      Ys: () => missingTags,
      fs: () => changesOf,
      nS: () => lasting,
      vB: () => tagDifferences
    });
    var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75846);
    const drift = (what, remedy) => ({
      severity: "notice",
      what,
      remedy,
      runbook: "drift"
    });
    const lasting = (subject, differences) => differences.flatMap(({what, remedy}) => remedy === void 0 ? [] : [ drift(`${subject} has ${what}.`, remedy) ]);
    function findingsOn(subject, differences, first) {
      const changes = differences.filter(({change}) => change !== void 0);
      return [ ...changes.length === 0 ? [] : [ drift(`${subject} has ${changes.map(({what}) => what).join(", ")}.`, first ?? `Run deploy, which changes ${changes.length === 1 ? "it" : "them"} in place; plan says what that costs. Or fix the inputs.`) ], ...lasting(subject, differences) ];
    }
    const changesOf = differences => [ ...new Map(differences.flatMap(({change}) => change === void 0 ? [] : [ [ change.what, change ] ])).values() ];
    const missingTags = ({inputs: {tags: wanted}}, tags = []) => Object.entries(wanted).filter(([key, value]) => tags.find(({Key}) => Key === key)?.Value !== value).map(([Key, Value]) => ({
      Key,
      Value
    }));
    function tagDifferences(run, subject, tags, phase) {
      const missing = missingTags(run, tags);
      const change = {
        phase,
        what: `put ${shownTags(missing)} on ${subject}`
      };
      return missing.map(({Key, Value: wanted}) => {
        const value = tags?.find(tag => tag.Key === Key)?.Value;
        return {
          what: `${value === void 0 ? `no tag ${Key}` : `tag ${Key}=${value}`} (tags says ${Key}=${wanted})`,
          change
        };
      });
    }
    const shownTags = tags => {
      const all = tags.map(({Key, Value}) => `${Key}=${Value}`);
      return all.length === 1 ? `the tag ${all[0]}` : `${(0, _words__WEBPACK_IMPORTED_MODULE_0__.U9)(all.length, "tag")} (${all.join(", ")})`;
    };
  }
};
