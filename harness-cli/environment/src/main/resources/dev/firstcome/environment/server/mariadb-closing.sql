-- Run once, between MariaDB's own system tables and our account. The accounts that come with the
-- system tables have no password: nobody shall get in by them.
delete from global_priv where user <> 'mariadb.sys';
delete from proxies_priv;
flush privileges;
