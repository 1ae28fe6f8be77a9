package dev.firstcome.kafkaoutbox.outbox;

/**
 * A place in MariaDB's binary log, as Debezium's offset names it.
 *
 * @param file such as {@code binlog.000003}
 * @param position bytes into that file
 * @param gtids {@code gtid_binlog_pos}: what Debezium really starts from, since MariaDB always has
 *     GTIDs
 */
public record BinlogPosition(String file, long position, String gtids) {}
