-- Run once, after MariaDB's own system tables: one user, one schema.
create user ${user}@'%' identified by '${password}';
grant all privileges on *.* to ${user}@'%' with grant option;
create database ${schema} character set utf8mb4;
