/**
 * What this module's integration tests share: one MariaDB and one Redis, started once per run, and
 * the service as a process of its own, from its executable jar.
 */
package dev.firstcome.redisstreams.rig;
