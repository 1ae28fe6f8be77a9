-- Run once, as root, when the data folder is made: what Debezium needs to read the binlog.
GRANT SELECT, RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT, BINLOG MONITOR,
  SLAVE MONITOR ON *.* TO 'firstcome'@'%';
