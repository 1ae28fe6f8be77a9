-- Run once, after MariaDB's own system tables: one user, one schema.
-- The accounts that come with the system tables have no password: nobody shall get in by them.
delete from global_priv where user <> 'mariadb.sys';
delete from proxies_priv;
flush privileges;
create user ${user}@'%' identified by '${password}';
grant all privileges on *.* to ${user}@'%' with grant option;
create database ${schema} character set utf8mb4;
