SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'alembic_version',
	'relpages', '1'::integer,
	'reltuples', '1'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'alembic_version',
	'attname', 'version_num',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '5'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'relpages', '3'::integer,
	'reltuples', '112'::real,
	'relallvisible', '3'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'allowed_networks',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.10714286'::real,
	'most_common_vals', '{"2026-11-22 00:22:23.249494+00"}'::text,
	'most_common_freqs', '{0.90178573}'::real[],
	'histogram_bounds', '{"2026-11-22 00:22:23.169579+00","2026-11-22 00:22:23.309583+00","2026-11-22 00:22:23.463531+00","2026-11-22 00:22:23.525396+00","2026-11-22 00:22:23.609667+00","2026-11-22 00:22:25.693425+00","2026-11-22 00:22:25.723337+00","2026-11-22 00:22:25.780004+00","2026-11-22 00:22:25.823387+00","2026-11-22 00:22:25.887808+00","2026-11-22 00:22:25.997354+00"}'::text,
	'correlation', '0.5208426'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'created_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{tests}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'expires_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d16d-69f8-7b53-bfe9-5d30f2abf87c,01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d261-8e56-79df-9cd2-f870ea01ccff,01a1d2db-a07e-779c-8576-cee2b78d6542,01a1d355-b29b-7469-8eed-30aaa5e53021,01a1d3cf-c4e4-7cc8-adbf-46a62b93ff08,01a1d449-d71d-7d60-a2db-02c86b75ca36,01a1d4c3-e943-7879-ad01-3c2d8a93892d,01a1d53d-fb7d-73ef-b5c1-8c4d08f8e64a,01a1d5b8-0db5-7c5b-b6cb-29f1ce710257,01a1d6ac-3215-7ce8-be86-93ff79de0f82,01a1d726-4441-7f25-a36a-6884c3e9b25b,01a1d7a0-567b-752d-b6c4-2e01425e9e0e,01a1d81a-689b-7910-a356-5f50160dd9f1,01a1d894-7ac4-7349-a935-95e5f27aaffa,01a1d90e-8cec-7e63-babe-9412bfcec0c3,01a1d988-9f2a-7555-8e93-1367995bf2a0,01a1da02-b14e-7090-9895-e51e682847c8,01a1da7c-c37d-7851-b421-8caccdfaa070,01a1db70-e7bc-7938-ab4c-3217793082be,01a1dbea-f9ee-7c41-acfd-00bcca0e5c6d,01a1dc65-0c04-7ac7-8591-d26970b28544,01a1dcdf-1e41-7926-ae9f-ba424f78d5fa,01a1dd59-305f-755f-8a56-62f88fead9cc,01a1ddd3-4291-70bd-87b0-7ede8820f11e,01a1de4d-54ab-7719-8fa8-82b9b121f88d,01a1dec7-66c4-7e64-9825-5e53361daaa9,01a1df41-78f9-7aa9-a905-aa98f3a7e511,01a1e035-9d30-7a78-be33-183fc0fdfd6b,01a1e0af-af5e-7cb9-8e2f-ed70f66faabd,01a1e129-c17c-7af8-a29d-926613c93401,01a1e1a3-d3a4-7cb6-9336-1c27c5e5ff08,01a1e21d-e5e3-73a5-bf87-60fa0c454c0b,01a1e297-f804-7b74-a530-4b93cc32a2f3,01a1e312-0a3a-7e9d-92e8-354ccb129ea1,01a1e38c-1c58-7afa-8d45-971d75c21960,01a1e406-2e8a-7d71-b664-2ee9ae9b2e17,01a1e4fa-52d3-749a-bf62-fe1b8c2f7676,01a1e574-64fd-7e3c-bcb4-46bf13fab1a4,01a1e5ee-7717-723e-a9f2-52b37055b5fc,01a1e668-8946-7196-a02c-1cbeae210226,01a1e6e2-9b69-7b5c-91ec-65961555fc33,01a1e75c-ad7e-799f-8a15-7e0ba4e31883,01a1e7d6-bfb5-72b9-9573-6e4dc29158d9,01a1e850-d1d3-7c32-bda4-dc172d38106d,01a1e8ca-e406-708e-868a-82ca96ffc080,01a1e9bf-0841-7615-8b20-4c530e48722f,01a1ea39-1a5e-730a-ad04-d6f8d87b98c8,01a1eab3-2c77-767a-a4c1-ab8d82d1b538,01a1eb2d-3e9f-75a8-8da9-f0de1a2d91e6,01a1eba7-50bf-7695-a337-a1c0bd0caeb8,01a1ec21-62d4-7c5f-ba79-a2de8a49cbbb,01a1ec9b-7505-777f-9e2b-f9d32cc0269f,01a1ed15-8720-71cc-b8ff-7b39bf881d56,01a1ed8f-9945-7679-aab1-613858b9d060,01a1ee83-bd8c-707d-b85a-6e5652ade6a1,01a1eefd-cfe5-79e5-b8ff-40ad16d5b4fd,01a1ef77-e202-7931-9f94-b6629569ab64,01a1eff1-f41f-7991-9f59-449f99006466,01a1f06c-062c-7282-9b71-481eb87c13b3,01a1f0e6-184c-743a-8d3e-aa3054272bf5,01a1f160-2a73-7d22-ba7d-2d65c0c7b5da,01a1f1da-3ca1-7ddd-9b1b-f72d382c98e9,01a1f254-4ec1-7a2a-893c-eb8ca2b89058,01a1f348-730d-78ee-a557-23433ebc0aac,01a1f3c2-8527-718a-9cfa-62427c7d63bf,01a1f43c-9761-709a-9273-30049e7f30b1,01a1f4b6-a9a5-78a8-8dbe-2aeff30006b5,01a1f530-bbbf-7a60-baf6-1e38f68681ac,01a1f5aa-cdf1-7dea-b13b-0add5e6527fe,01a1f624-e00f-79fb-8274-d7d29442839c,01a1f69e-f220-7637-81fc-09ed94c3846a,01a1f719-045e-7ea5-9931-27fe62d14220,01a1f80d-28b9-71bd-a316-fd193732d215,01a1f887-3add-7f8e-8ce7-f249fb874abf,01a1f901-4cf8-7332-953a-6190f0b55c20,01a1f97b-5f31-7ba3-bc13-309e3cd3723d,01a1f9f5-715e-7204-a7d1-0621c0e7d268,01a1fa6f-8378-7271-b426-8e62979d6ed5,01a1fae9-95a7-7cdb-97dc-7f7b0e83ac07,01a1fb63-a7c8-70da-befd-eda86096199e,01a1fbdd-b9f3-70f7-ad4a-6b25620582e7,01a1fcd1-de40-7a68-90ab-9ff0ead08c3a,01a1fd4b-f089-728f-87b6-ec6e99022e15,01a1fdc6-02a4-7307-b027-c9912e4df9ab,01a1fe40-14ca-7533-a48b-2d99a3546575,01a1feba-26f2-7fa7-9e34-aeb3564c2db5,01a1ff34-3915-729b-8016-4b59d6423319,01a1ffae-4b2f-7235-b849-700eef9a1c4a,01a20028-5d4d-7b57-b0b2-b7c20dd1f8b9,01a200a1-f2c1-74b7-83c5-a5754afa8ab2,01a200a1-f34d-746e-ace0-070a2f43a316,01a200a1-f3e7-7187-873a-8db45cd8ca32,01a200a1-f425-70ba-b964-97d3c32f7ee2,01a200a1-f479-70a4-817d-f35f396372f0,01a200a1-fc9d-774e-991f-e311614057c5,01a200a1-fcbb-7733-8843-93d7a46d7ae9,01a200a1-fcf3-73e2-9236-7d5e43addf6f,01a200a1-fd1f-758f-91a1-2346c1b7d823,01a200a1-fd5f-74d3-a5ae-83cf74952cac,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.43598592'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'kind',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '5'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{live}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'last_used_at',
	'inherited', 'f'::boolean,
	'null_frac', '0.98214287'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.017857134'::real,
	'histogram_bounds', '{"2026-11-22 00:22:44.242094+00","2026-11-22 00:22:45.346159+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'limit_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d16d-69f8-7b53-bfe9-5d30f2abf87c,01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d261-8e56-79df-9cd2-f870ea01ccff,01a1d2db-a07e-779c-8576-cee2b78d6542,01a1d355-b29b-7469-8eed-30aaa5e53021,01a1d3cf-c4e4-7cc8-adbf-46a62b93ff08,01a1d449-d71d-7d60-a2db-02c86b75ca36,01a1d4c3-e943-7879-ad01-3c2d8a93892d,01a1d53d-fb7d-73ef-b5c1-8c4d08f8e64a,01a1d5b8-0db5-7c5b-b6cb-29f1ce710257,01a1d6ac-3215-7ce8-be86-93ff79de0f82,01a1d726-4441-7f25-a36a-6884c3e9b25b,01a1d7a0-567b-752d-b6c4-2e01425e9e0e,01a1d81a-689b-7910-a356-5f50160dd9f1,01a1d894-7ac4-7349-a935-95e5f27aaffa,01a1d90e-8cec-7e63-babe-9412bfcec0c3,01a1d988-9f2a-7555-8e93-1367995bf2a0,01a1da02-b14e-7090-9895-e51e682847c8,01a1da7c-c37d-7851-b421-8caccdfaa070,01a1db70-e7bc-7938-ab4c-3217793082be,01a1dbea-f9ee-7c41-acfd-00bcca0e5c6d,01a1dc65-0c04-7ac7-8591-d26970b28544,01a1dcdf-1e41-7926-ae9f-ba424f78d5fa,01a1dd59-305f-755f-8a56-62f88fead9cc,01a1ddd3-4291-70bd-87b0-7ede8820f11e,01a1de4d-54ab-7719-8fa8-82b9b121f88d,01a1dec7-66c4-7e64-9825-5e53361daaa9,01a1df41-78f9-7aa9-a905-aa98f3a7e511,01a1e035-9d30-7a78-be33-183fc0fdfd6b,01a1e0af-af5e-7cb9-8e2f-ed70f66faabd,01a1e129-c17c-7af8-a29d-926613c93401,01a1e1a3-d3a4-7cb6-9336-1c27c5e5ff08,01a1e21d-e5e3-73a5-bf87-60fa0c454c0b,01a1e297-f804-7b74-a530-4b93cc32a2f3,01a1e312-0a3a-7e9d-92e8-354ccb129ea1,01a1e38c-1c58-7afa-8d45-971d75c21960,01a1e406-2e8a-7d71-b664-2ee9ae9b2e17,01a1e4fa-52d3-749a-bf62-fe1b8c2f7676,01a1e574-64fd-7e3c-bcb4-46bf13fab1a4,01a1e5ee-7717-723e-a9f2-52b37055b5fc,01a1e668-8946-7196-a02c-1cbeae210226,01a1e6e2-9b69-7b5c-91ec-65961555fc33,01a1e75c-ad7e-799f-8a15-7e0ba4e31883,01a1e7d6-bfb5-72b9-9573-6e4dc29158d9,01a1e850-d1d3-7c32-bda4-dc172d38106d,01a1e8ca-e406-708e-868a-82ca96ffc080,01a1e9bf-0841-7615-8b20-4c530e48722f,01a1ea39-1a5e-730a-ad04-d6f8d87b98c8,01a1eab3-2c77-767a-a4c1-ab8d82d1b538,01a1eb2d-3e9f-75a8-8da9-f0de1a2d91e6,01a1eba7-50bf-7695-a337-a1c0bd0caeb8,01a1ec21-62d4-7c5f-ba79-a2de8a49cbbb,01a1ec9b-7505-777f-9e2b-f9d32cc0269f,01a1ed15-8720-71cc-b8ff-7b39bf881d56,01a1ed8f-9945-7679-aab1-613858b9d060,01a1ee83-bd8c-707d-b85a-6e5652ade6a1,01a1eefd-cfe5-79e5-b8ff-40ad16d5b4fd,01a1ef77-e202-7931-9f94-b6629569ab64,01a1eff1-f41f-7991-9f59-449f99006466,01a1f06c-062c-7282-9b71-481eb87c13b3,01a1f0e6-184c-743a-8d3e-aa3054272bf5,01a1f160-2a73-7d22-ba7d-2d65c0c7b5da,01a1f1da-3ca1-7ddd-9b1b-f72d382c98e9,01a1f254-4ec1-7a2a-893c-eb8ca2b89058,01a1f348-730d-78ee-a557-23433ebc0aac,01a1f3c2-8527-718a-9cfa-62427c7d63bf,01a1f43c-9761-709a-9273-30049e7f30b1,01a1f4b6-a9a5-78a8-8dbe-2aeff30006b5,01a1f530-bbbf-7a60-baf6-1e38f68681ac,01a1f5aa-cdf1-7dea-b13b-0add5e6527fe,01a1f624-e00f-79fb-8274-d7d29442839c,01a1f69e-f220-7637-81fc-09ed94c3846a,01a1f719-045e-7ea5-9931-27fe62d14220,01a1f80d-28b9-71bd-a316-fd193732d215,01a1f887-3add-7f8e-8ce7-f249fb874abf,01a1f901-4cf8-7332-953a-6190f0b55c20,01a1f97b-5f31-7ba3-bc13-309e3cd3723d,01a1f9f5-715e-7204-a7d1-0621c0e7d268,01a1fa6f-8378-7271-b426-8e62979d6ed5,01a1fae9-95a7-7cdb-97dc-7f7b0e83ac07,01a1fb63-a7c8-70da-befd-eda86096199e,01a1fbdd-b9f3-70f7-ad4a-6b25620582e7,01a1fcd1-de40-7a68-90ab-9ff0ead08c3a,01a1fd4b-f089-728f-87b6-ec6e99022e15,01a1fdc6-02a4-7307-b027-c9912e4df9ab,01a1fe40-14ca-7533-a48b-2d99a3546575,01a1feba-26f2-7fa7-9e34-aeb3564c2db5,01a1ff34-3915-729b-8016-4b59d6423319,01a1ffae-4b2f-7235-b849-700eef9a1c4a,01a20028-5d4d-7b57-b0b2-b7c20dd1f8b9,01a200a1-f2c1-74b7-83c5-a5754afa8ab2,01a200a1-f34d-746e-ace0-070a2f43a316,01a200a1-f3e7-7187-873a-8db45cd8ca32,01a200a1-f425-70ba-b964-97d3c32f7ee2,01a200a1-f479-70a4-817d-f35f396372f0,01a200a1-fc9d-774e-991f-e311614057c5,01a200a1-fcbb-7733-8843-93d7a46d7ae9,01a200a1-fcf3-73e2-9236-7d5e43addf6f,01a200a1-fd1f-758f-91a1-2346c1b7d823,01a200a1-fd5f-74d3-a5ae-83cf74952cac,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.43598592'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '6'::real,
	'most_common_vals', '{member,admin,operator,readonly,reviewer,second}'::text,
	'most_common_freqs', '{0.91071427,0.017857144,0.017857144,0.017857144,0.017857144,0.017857144}'::real[],
	'correlation', '0.6180852'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'prefix',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '10'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{02e74f10e0,03afdbd66e,072b030ba1,093f65e080,14bfa6bb14,1679091c5a,17e62166fc,182be0c5cd,19ca14e7ea,1c383cd30b,1ff1de7740,26657d5ff9,2838023a77,28dd2c7955,2a38a4a931,3295c76acb,32bb90e897,33e75ff09d,3416a75f4c,35f4a8d465,37693cfc74,3c59dc048e,3ef815416f,43ec517d68,44f683a841,45c48cce2e,4e732ced34,54229abfcf,642e92efb7,6512bd43d9,66f041e16a,67c6a1e7ce,68d30a9594,6c8349cc72,6ea9ab1baa,6f4922f455,70efdf2ec9,735b90b456,7647966b73,7cbbc409ec,7e3qzgxn,7f39f8317f,812b4ba287,8613985ec4,8e296a067a,8ef7ip48,92cc227532,93db85ed90,9778d5d219,98dce83da5,98f1370821,9a1158154d,9bf31c7ff0,9f61408e3a,a1d0c6e83f,a5771bce93,a5bfc9e079,a684eceee7,a87ff679a2,aab3238922,ac627ab1cc,ad61ab1432,b53b3a3d6a,b6d767d2f8,c16a5320fa,c20ad4d76f,c4ca4238a0,c51ce410c1,c74d97b01e,c7e1249ffc,c81e728d9d,c9f0f895fb,d09bf41544,d2ddea18f0,d3d9446802,d645920e39,d67d8ab4f4,d82c8d1619,d9d4f495e8,e2c420d928,e2ef524fbf,e369853df7,ea5d2f1c46,eccbc87e4b,ed3d2c2199,f033ab37c3,f457c545a9,f4b9ec30ad,f7177163c8,f899139df5,fbd7939d67,fe9fc289c3,fg2dzkfa,hjhzjvpv,jxp4sggb,mr3n3gyh,q2gvfyrh,sufk5adm,u3xsduzt,vy9cx5g4,z66s45my}'::text,
	'correlation', '-0.18910377'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'replaced_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'replaced_by',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'revoked_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'revoked_by',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'role',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{member,admin,reviewer,readonly}'::text,
	'most_common_freqs', '{0.91071427,0.035714287,0.035714287,0.017857144}'::real[],
	'correlation', '0.71287626'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'scopes',
	'inherited', 'f'::boolean,
	'null_frac', '0.98214287'::real,
	'avg_width', '45'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"{*,tenants:*}"}'::text,
	'most_common_freqs', '{0.017857144}'::real[],
	'correlation', '1'::real,
	'most_common_elems', '{*,tenants:*}'::text,
	'most_common_elem_freqs', '{1,1,1,1,0}'::real[],
	'elem_count_histogram', '{2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2}'::real[]
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'most_common_freqs', '{0.9464286,0.05357143}'::real[],
	'correlation', '0.7177025'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'tier',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '11'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{enterprise}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'relpages', '2386'::integer,
	'reltuples', '100047'::real,
	'relallvisible', '2386'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'action',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '14'::integer,
	'n_distinct', '12'::real,
	'most_common_vals', '{decision.decided,key.used,review.approved}'::text,
	'most_common_freqs', '{0.49733335,0.25436667,0.24786666}'::real[],
	'histogram_bounds', '{autonomy.raised,autonomy.raised,decision.created,decision.created,key.created,key.created,session.started,tenant.created,webhook.created}'::text,
	'correlation', '0.37348562'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'actor',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '43'::real,
	'most_common_vals', '{actor35,actor3,actor39,actor38,actor25,actor27,actor4,actor23,actor22,actor31,actor28,actor9,actor20,actor36,actor1,actor16,actor12,actor19,actor34,actor29,actor33,actor30,actor2,actor15,actor17,actor26,actor8,actor10,actor13,actor5,actor14,actor0,actor11,actor21,actor7,actor24,actor6,actor18,actor32,actor37}'::text,
	'most_common_freqs', '{0.026666667,0.0264,0.026166666,0.026066666,0.026,0.025866667,0.025866667,0.025633333,0.025566667,0.025566667,0.025533333,0.025533333,0.025466667,0.025366666,0.025333334,0.025266666,0.025233334,0.025233334,0.025133334,0.025033332,0.0249,0.024833333,0.0248,0.024766667,0.024733333,0.024666667,0.0246,0.024533333,0.024533333,0.0245,0.024433333,0.0242,0.024066666,0.024,0.024,0.023933332,0.0239,0.023866666,0.023733333,0.023566667}'::real[],
	'histogram_bounds', '{plans@example.org,tests,vy9cx5g4}'::text,
	'correlation', '0.029926931'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.9998101'::real,
	'histogram_bounds', '{"2026-11-12 18:10:58.986399+00","2026-11-12 20:38:50.986399+00","2026-11-12 23:06:42.986399+00","2026-11-13 01:24:34.986399+00","2026-11-13 03:35:06.986399+00","2026-11-13 05:54:18.986399+00","2026-11-13 07:49:38.986399+00","2026-11-13 10:08:10.986399+00","2026-11-13 12:14:58.986399+00","2026-11-13 14:41:14.986399+00","2026-11-13 16:47:38.986399+00","2026-11-13 19:05:54.986399+00","2026-11-13 21:20:42.986399+00","2026-11-13 23:24:02.986399+00","2026-11-14 01:32:34.986399+00","2026-11-14 03:51:46.986399+00","2026-11-14 06:21:46.986399+00","2026-11-14 08:29:30.986399+00","2026-11-14 10:57:30.986399+00","2026-11-14 13:02:58.986399+00","2026-11-14 15:06:10.986399+00","2026-11-14 17:16:58.986399+00","2026-11-14 19:23:06.986399+00","2026-11-14 21:35:38.986399+00","2026-11-14 23:53:38.986399+00","2026-11-15 02:10:26.986399+00","2026-11-15 04:24:58.986399+00","2026-11-15 06:49:46.986399+00","2026-11-15 08:57:54.986399+00","2026-11-15 11:19:54.986399+00","2026-11-15 13:37:06.986399+00","2026-11-15 15:57:54.986399+00","2026-11-15 18:10:26.986399+00","2026-11-15 20:16:58.986399+00","2026-11-15 22:32:50.986399+00","2026-11-16 00:54:10.986399+00","2026-11-16 03:08:34.986399+00","2026-11-16 05:22:42.986399+00","2026-11-16 07:22:34.986399+00","2026-11-16 09:41:22.986399+00","2026-11-16 12:00:18.986399+00","2026-11-16 14:22:10.986399+00","2026-11-16 16:52:50.986399+00","2026-11-16 19:01:06.986399+00","2026-11-16 21:12:10.986399+00","2026-11-16 23:31:54.986399+00","2026-11-17 01:39:30.986399+00","2026-11-17 04:02:02.986399+00","2026-11-17 06:26:58.986399+00","2026-11-17 08:44:58.986399+00","2026-11-17 10:47:46.986399+00","2026-11-17 12:58:10.986399+00","2026-11-17 15:02:10.986399+00","2026-11-17 17:16:42.986399+00","2026-11-17 19:34:10.986399+00","2026-11-17 21:56:02.986399+00","2026-11-18 00:01:30.986399+00","2026-11-18 02:02:10.986399+00","2026-11-18 04:12:34.986399+00","2026-11-18 06:20:50.986399+00","2026-11-18 08:24:58.986399+00","2026-11-18 10:47:46.986399+00","2026-11-18 13:10:26.986399+00","2026-11-18 15:12:34.986399+00","2026-11-18 17:18:58.986399+00","2026-11-18 19:27:46.986399+00","2026-11-18 21:33:30.986399+00","2026-11-18 23:45:46.986399+00","2026-11-19 02:00:10.986399+00","2026-11-19 04:08:34.986399+00","2026-11-19 06:21:14.986399+00","2026-11-19 08:38:50.986399+00","2026-11-19 10:47:06.986399+00","2026-11-19 12:56:10.986399+00","2026-11-19 15:20:10.986399+00","2026-11-19 17:34:50.986399+00","2026-11-19 19:52:18.986399+00","2026-11-19 21:51:30.986399+00","2026-11-19 23:59:22.986399+00","2026-11-20 02:04:02.986399+00","2026-11-20 04:30:58.986399+00","2026-11-20 06:30:02.986399+00","2026-11-20 08:37:06.986399+00","2026-11-20 10:47:46.986399+00","2026-11-20 12:54:58.986399+00","2026-11-20 15:15:30.986399+00","2026-11-20 17:16:58.986399+00","2026-11-20 19:41:38.986399+00","2026-11-20 21:59:14.986399+00","2026-11-21 00:14:42.986399+00","2026-11-21 02:40:26.986399+00","2026-11-21 04:57:14.986399+00","2026-11-21 07:09:30.986399+00","2026-11-21 09:17:46.986399+00","2026-11-21 11:25:30.986399+00","2026-11-21 13:33:22.986399+00","2026-11-21 15:52:58.986399+00","2026-11-21 17:55:46.986399+00","2026-11-21 20:01:54.986399+00","2026-11-21 22:19:30.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.99700177'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f4-af4b-7234-87be-a237941397ea,01a1d17c-0fe7-79e3-b49d-a19b5cf41b16,01a1d203-708b-7d62-9327-faa47b3479ff,01a1d281-a974-7885-b4e6-7567925312e2,01a1d2f9-2b8c-73d7-91ce-e7df7b80c8ae,01a1d378-9ce7-7b35-8e29-141685e8a77c,01a1d3e2-346d-79c5-9bf4-6834d5a8f6c2,01a1d461-0993-75e0-aca2-e558bb5b219d,01a1d4d5-20b7-7dc3-8235-65ab3130a998,01a1d55b-0a60-7cc9-bf52-820a588844cb,01a1d5ce-c3c4-7c57-8645-7938b02bb05c,01a1d64d-5a73-7e49-abbe-2d99657e02e0,01a1d6c8-c488-724c-9f83-124dd6e4a4ae,01a1d739-af21-76fe-b037-bad04c731eed,01a1d7af-5c93-7431-aa10-911ae618d3dd,01a1d82e-cdef-72af-a6ea-1af19eacb9d9,01a1d8b8-2297-7994-8fc1-084424171058,01a1d92d-1474-7c43-b57f-d40bb34ce7bf,01a1d9b4-9459-762d-a978-0fe653264c5e,01a1da27-72f6-71fe-8996-ba2d1cdfba8b,01a1da98-3e5c-7b8f-b7ed-622c94c5e1a7,01a1db0f-ff38-7e34-9ed8-2274da2bd11f,01a1db83-7a3f-790a-99cd-2115309f709b,01a1dbfc-d11a-7194-b52c-df35248acc65,01a1dc7b-2952-7b17-89e1-76f88f07550a,01a1dcf8-6819-7494-a703-e629085fb558,01a1dd73-93c4-7df8-ab77-8868fcf18808,01a1ddf8-25b7-78f3-b00d-8308dc02ca2e,01a1de6d-7555-74e1-8515-3c5facccbbd7,01a1deef-76f4-7ef0-a48c-5e5376ede080,01a1df6d-13b3-7167-9c00-19960f6fe55e,01a1dfed-fc1a-7fc3-b040-1eeaa80a1e6d,01a1e067-52fe-78ac-b30d-e38de43585a8,01a1e0db-2b87-7c39-9d42-07e3b610ebdc,01a1e157-8fa8-7e13-86af-2ca67e0c9192,01a1e1d8-f507-7901-a375-6849236bc88f,01a1e254-0151-7f61-aedc-fb5868cddb85,01a1e2ce-cf26-7090-bdf1-c0f452673acb,01a1e33c-8d31-7914-9b7a-72e582c86e7f,01a1e3bb-a0d2-7aa8-8f64-e9ca9a5f7607,01a1e43a-d39c-7189-b5d3-4e574cc0c9d4,01a1e4bc-b5f2-7c11-a79c-4dd4dd31fc3f,01a1e546-a6dd-7f18-892e-2d04e46c54ed,01a1e5bc-15c2-7fbf-9fae-6ee1f88631d9,01a1e634-14d6-7c3c-9881-82dafd698704,01a1e6b4-0320-799b-a284-f53df7db8f01,01a1e728-d5a5-7ff5-b125-87079f77917f,01a1e7ab-5451-7011-82a1-1a882c984be3,01a1e830-0561-7f45-994a-1d505b51df87,01a1e8ae-5d92-7866-a8dd-f4bd1d681286,01a1e91e-cb10-7f53-b7cd-402e47bcf0c7,01a1e996-2de7-7d07-ade4-d48635f65775,01a1ea07-b4b8-7123-9dee-316f20efae44,01a1ea82-e047-73d9-af06-3d059ef144e9,01a1eb00-bb6b-7538-b6ba-43e92cca94a8,01a1eb82-9dc3-7d66-82f6-2c5116db4456,01a1ebf5-7c5b-7d9f-a6d9-58d0b6280724,01a1ec63-f5f5-7f5a-b71a-75897d391801,01a1ecdb-58d3-7403-80f7-a5acdc1e28ee,01a1ed50-c7b1-7abe-8dfe-b98d8e8595b0,01a1edc2-6db9-7306-8c70-d84235f0a5f7,01a1ee45-2ae6-7058-a97e-ef6c1d8bdf01,01a1eec7-c8c0-7573-9fe2-c993bd48dd93,01a1ef37-9a12-7a62-a6fd-a7f86d514898,01a1efab-535e-74a7-98a7-ffdfbabbed5d,01a1f021-3f3b-7bef-bfe3-9bfe3381375f,01a1f094-5c4a-7146-b86b-f9d8cc6cc035,01a1f10d-7494-7a0a-bdc1-fd4843644e25,01a1f188-80de-72a3-8a69-300462350ab2,01a1f1fe-0efb-725f-b1d8-7c2601ad1d39,01a1f277-84f5-7d4a-a1f5-2a6ffe6159fd,01a1f2f5-7f6b-7c5c-9be0-6b9bde8a8a79,01a1f36a-ee41-7974-bfea-6c2024e0d0b4,01a1f3e1-18a8-77bd-a67c-b7c479337e1f,01a1f464-eef1-71dc-91f6-34aff3d45c71,01a1f4e0-39bc-76f2-806e-d496d2ee2e66,01a1f55e-14a5-7852-a070-80d137552d56,01a1f5cb-366d-7629-a2bf-f1e51882624c,01a1f640-4769-7d30-9370-a78fab33509d,01a1f6b2-6a83-7e97-b122-2fdfd2ebdc49,01a1f738-f09e-7f19-9372-7d04fa54f611,01a1f7a5-f336-7d20-891d-cf087c51d419,01a1f81a-48bd-731a-a0a4-6eb3884440d6,01a1f891-ea1b-740e-9581-cf7f1351def8,01a1f906-5eef-7bd6-879f-bbf5851d3b45,01a1f987-08d2-7fa3-abb6-05a01d3ce63b,01a1f9f6-3dd7-7695-9262-1401b65e5e79,01a1fa7a-b076-7d1d-9631-7b11ab74b5cb,01a1faf8-aab8-7f29-abcd-3cba3e5f89b7,01a1fb74-b125-7564-9728-7abfd18934d5,01a1fbfa-1dc0-7425-b91e-729de51ba468,01a1fc77-5c88-7782-b637-783da3594309,01a1fcf0-74e3-73b6-98d3-a57c83e435dd,01a1fd65-e3c4-7b24-895b-482a5a66d22b,01a1fdda-d5ae-72ad-8c4e-e657bfb582cf,01a1fe4f-e6b5-7760-b989-9fe96226a870,01a1fecf-b5c1-7c1a-8fb8-cbbf10be9621,01a1ff40-2368-7ff0-bc19-a94a7937c55a,01a1ffb3-9e4a-7dea-82d4-96d3f75f55c3,01a20031-9893-7c54-bf67-fca64de18696,01a200a2-832f-797e-9003-5db5c3897c0c}'::text,
	'correlation', '0.99700177'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'object_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '36'::integer,
	'n_distinct', '-0.99921036'::real,
	'histogram_bounds', '{01a1d0f4-af94-7627-b215-e60a1ed465a5,01a1d17c-100b-7518-8d88-e765ce33a76d,01a1d203-706e-7a75-8939-fd895248e525,01a1d281-a925-7d33-b272-10bf9b904b82,01a1d2f9-2aff-7c97-a53c-11504fb42aff,01a1d378-9c3e-72fa-ba7f-92ceceebf9da,01a1d3e2-33b8-70d9-8fd6-1b13e34f9823,01a1d461-089e-7dcd-8450-80f3058c6c4c,01a1d4d5-1f84-75e7-8ea4-c23a0dd17c77,01a1d55b-08fe-7b74-a4b5-58cce0cd4865,01a1d5ce-c236-7c84-a6b6-f9d725d6d1e3,01a1d64d-58b5-73dc-83bd-0feabdf770cb,01a1d6c8-c297-71e2-96da-1d83d8d447fa,01a1d739-ad02-79ff-a863-b376f59ccd7c,01a1d7af-5a3c-7115-845e-515b6336a54d,01a1d82e-cb5c-7a5e-9791-c2a59d97e7ce,01a1d8b8-1fdc-783e-a181-b7a9c93290a9,01a1d92d-118a-77d7-9c56-010060eb7363,01a1d9b4-912c-75f7-be6d-9b31fb66e774,01a1da27-6f8f-7c0d-9a09-3f35c7dac309,01a1da98-3abe-7d09-80c8-3b12789ba385,01a1db0f-fb2a-712c-9710-99790fb2e9b7,01a1db83-75d1-799f-a0ed-c55dd6cab930,01a1dbfc-cc6f-799f-8bf8-d1a8513c75e3,01a1dc7b-245c-71e7-985e-493a3e2d9fda,01a1dcf8-6302-7c11-8f2f-2131b684a5de,01a1dd73-8e60-782e-a693-d6339999d568,01a1ddf8-2012-7da5-96d7-accc22b141e0,01a1de6d-6f81-711b-9690-dc733b669d88,01a1deef-70e2-7a3f-8728-4097de78f372,01a1df6d-0d3b-736a-85b5-bb137e9b466e,01a1dfed-f56d-7446-9e81-9bded16453b3,01a1e067-4c07-7429-a367-aad234b17809,01a1e0db-2460-7d91-848c-539b2ac3d4bf,01a1e157-8861-72f7-8f7f-4c7860de77b6,01a1e1d8-ed7f-7d87-a138-dffb67b722a9,01a1e253-f9c1-7746-9c61-0d4ae84c12bf,01a1e2ce-c75b-77d1-b52c-5087f3528110,01a1e33c-8555-713d-b119-767fbf230ee5,01a1e3bb-98b7-71b0-8a1c-bfd270b5c1fd,01a1e43a-cb5d-7735-a251-dd466770b2dd,01a1e4bc-ad7c-7400-a70b-e6b655d043d9,01a1e546-9e2a-79dd-a9d2-d2fdb79ece66,01a1e5bc-0cd5-73ff-9f4e-475226d90da4,01a1e634-0baa-7cec-9cdb-b721e9f15e0b,01a1e6b3-f9dd-7e8c-9053-0239f43375fc,01a1e728-cc2c-7884-b0b1-76493da6b0df,01a1e7ab-4a96-760d-92b9-16f7c1261a02,01a1e82f-fb91-7eba-bc56-3e0a00f6018e,01a1e8ae-536c-72f2-8d7a-3a2365b9e8ac,01a1e91e-c0d0-71ae-9efc-bc3338469ca9,01a1e996-236f-7c02-bbca-cef261a21a76,01a1ea07-aa04-70be-bc9b-d342d40fc737,01a1ea82-d575-78b5-a3bd-5c136d74c830,01a1eb00-b04a-710b-888f-4c2ff44d60e2,01a1eb82-927d-78ed-a31e-00715b555428,01a1ebf5-70d2-7cd4-b8c9-5e077b346a8a,01a1ec63-ea2b-7482-9d88-4f45628edabe,01a1ecdb-4cc7-7e23-86b7-b95b5a0607cc,01a1ed50-bb72-7b12-86ce-75136e51e2d1,01a1edc2-6147-7c76-9946-30e3b8f3ceda,01a1ee45-1e3f-7068-acd6-d902f34ad5a9,01a1eec7-bbf2-7c1a-9bb7-ccff48e3a08f,01a1ef37-8d27-7f43-81f4-1342009bc553,01a1efab-4644-7a4d-85b3-07024251f8e6,01a1f021-31e9-7755-91d1-1dd2231f316c,01a1f094-4ec9-741d-8db7-bbc8f12756cb,01a1f10d-66e2-74eb-9ab1-bb0cbb5086ab,01a1f188-730b-7a87-9a02-03d5979637c5,01a1f1fe-00e3-7bdb-bfbf-eca9ef295ceb,01a1f277-76c2-7fda-ac74-dfe2dfe5406c,01a1f2f5-70f1-7626-9211-ce3df0bc3d59,01a1f36a-df8f-74df-8ff0-a2054b8ec472,01a1f3e1-09a8-7a76-8248-370783e2d1c9,01a1f464-dffd-7757-a958-42de82b8c8f8,01a1f4e0-2aa8-700e-932d-6dc4108a9c92,01a1f55e-059a-705b-acc9-828b76bab766,01a1f5cb-2733-7568-bd97-06617a687082,01a1f640-3811-73cf-bb20-57678a9b7db7,01a1f6b2-5af9-7920-b39c-da6d937c5a3b,01a1f738-e0a0-7a0e-8999-2bff8ede3bb1,01a1f7a5-e30f-76c1-a8db-f7713a6723c7,01a1f81a-3879-7d05-81db-0dbffa103293,01a1f891-d99e-7829-a020-7be9e48e167a,01a1f906-4e38-7717-b84d-8505d795bcc8,01a1f986-f7f2-749d-a103-1203f1bc622f,01a1f9f6-2cde-729c-a67a-97107dd01392,01a1fa7a-9f38-7b62-b346-e89b7cc57d71,01a1faf8-9968-78f6-9bcf-c8fcef683731,01a1fb74-9f99-79a7-87e4-a7826fd26833,01a1fbfa-0bf4-7771-a4e1-c59e967df894,01a1fc77-4aa0-76b2-b5ce-73aa428c8d80,01a1fcf0-62e2-73d8-8525-5bd09e9b4bca,01a1fd65-d18a-75fc-b643-f2b474a78f93,01a1fdda-c335-75bf-82d7-504c90fc5873,01a1fe4f-d40b-7192-b85d-5885ffb5f565,01a1fecf-a2f4-7065-899c-34e03266c437,01a1ff40-1055-7c0c-bc7b-5c586cc4e203,01a1ffb3-8aef-766c-88df-d608fca45772,01a20031-850e-7220-ab8a-d34cca88954f,vy9cx5g4}'::text,
	'correlation', '0.9970016'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'object_kind',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '6'::real,
	'most_common_vals', '{decision}'::text,
	'most_common_freqs', '{0.9996667}'::real[],
	'histogram_bounds', '{key,session,tenant,type,webhook}'::text,
	'correlation', '0.9980007'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'request_id',
	'inherited', 'f'::boolean,
	'null_frac', '0.9997333'::real,
	'avg_width', '37'::integer,
	'n_distinct', '-0.00026667118'::real,
	'histogram_bounds', '{01a200a2-2423-71d7-8d8a-394c8eec7842,01a200a2-2d03-7523-a4e1-f2ca69e0e88c,01a200a2-349f-71c2-8b9b-9272e3bda8f5,01a200a2-389b-7323-94f3-ce0391e5353d,01a200a2-3a0a-70ff-bc50-e301800df818,01a200a2-3b3a-7173-9db6-88c0915774d9,01a200a2-3e7e-73ed-b230-eabf72060f7b,01a200a2-430f-73dd-ad0f-a11faf3f2b4c}'::text,
	'correlation', '0.35714287'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'seq',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.9996202'::real,
	'histogram_bounds', '{1,2040,3179,4195,5200,6234,7099,8147,9101,10200,11126,12179,13200,14123,15074,16109,17246,18204,19320,20250,21183,22164,23100,24086,25130,26156,27161,28246,29222,30282,31281,32357,33327,34314,35334,36386,37401,38404,39305,40332,41391,42444,43580,44530,45529,46558,47534,48589,49671,50705,51624,52623,53552,54548,55595,56663,57594,58502,59476,60429,61372,62447,63489,64410,65374,66353,67274,68253,69277,70245,71254,72247,73219,74214,75276,76283,77307,78224,79177,80102,81202,82110,83070,84040,84985,86049,86957,88040,89066,90091,91164,92224,93214,94176,95133,96091,97123,98052,99007,100031,101000}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '6'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30,01a200a2-5f82-728b-aaaa-d5351babd00e,01a200a2-5f82-7237-a54e-c56c93b822a6,01a200a2-5f81-7f0b-b6b8-2add35975255,01a200a2-5f82-7573-b07e-e943266351bc}'::text,
	'most_common_freqs', '{0.49743333,0.10203333,0.10193333,0.10146666,0.098966666,0.09816667}'::real[],
	'correlation', '0.30254376'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints',
	'relpages', '23'::integer,
	'reltuples', '1002'::real,
	'relallvisible', '23'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints',
	'attname', 'at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:22:50.986399+00","2026-11-12 20:36:10.986399+00","2026-11-12 22:49:30.986399+00","2026-11-13 01:02:50.986399+00","2026-11-13 03:16:10.986399+00","2026-11-13 05:29:30.986399+00","2026-11-13 07:42:50.986399+00","2026-11-13 09:56:10.986399+00","2026-11-13 12:09:30.986399+00","2026-11-13 14:22:50.986399+00","2026-11-13 16:36:10.986399+00","2026-11-13 18:49:30.986399+00","2026-11-13 21:02:50.986399+00","2026-11-13 23:16:10.986399+00","2026-11-14 01:29:30.986399+00","2026-11-14 03:42:50.986399+00","2026-11-14 05:56:10.986399+00","2026-11-14 08:09:30.986399+00","2026-11-14 10:22:50.986399+00","2026-11-14 12:36:10.986399+00","2026-11-14 14:49:30.986399+00","2026-11-14 17:02:50.986399+00","2026-11-14 19:16:10.986399+00","2026-11-14 21:29:30.986399+00","2026-11-14 23:42:50.986399+00","2026-11-15 01:56:10.986399+00","2026-11-15 04:09:30.986399+00","2026-11-15 06:22:50.986399+00","2026-11-15 08:36:10.986399+00","2026-11-15 10:49:30.986399+00","2026-11-15 13:02:50.986399+00","2026-11-15 15:16:10.986399+00","2026-11-15 17:29:30.986399+00","2026-11-15 19:42:50.986399+00","2026-11-15 21:56:10.986399+00","2026-11-16 00:09:30.986399+00","2026-11-16 02:22:50.986399+00","2026-11-16 04:36:10.986399+00","2026-11-16 06:49:30.986399+00","2026-11-16 09:02:50.986399+00","2026-11-16 11:16:10.986399+00","2026-11-16 13:29:30.986399+00","2026-11-16 15:42:50.986399+00","2026-11-16 17:56:10.986399+00","2026-11-16 20:09:30.986399+00","2026-11-16 22:22:50.986399+00","2026-11-17 00:36:10.986399+00","2026-11-17 02:49:30.986399+00","2026-11-17 05:02:50.986399+00","2026-11-17 07:16:10.986399+00","2026-11-17 09:29:30.986399+00","2026-11-17 11:42:50.986399+00","2026-11-17 13:56:10.986399+00","2026-11-17 16:09:30.986399+00","2026-11-17 18:22:50.986399+00","2026-11-17 20:36:10.986399+00","2026-11-17 22:49:30.986399+00","2026-11-18 01:02:50.986399+00","2026-11-18 03:16:10.986399+00","2026-11-18 05:29:30.986399+00","2026-11-18 07:42:50.986399+00","2026-11-18 09:56:10.986399+00","2026-11-18 12:09:30.986399+00","2026-11-18 14:22:50.986399+00","2026-11-18 16:36:10.986399+00","2026-11-18 18:49:30.986399+00","2026-11-18 21:02:50.986399+00","2026-11-18 23:16:10.986399+00","2026-11-19 01:29:30.986399+00","2026-11-19 03:42:50.986399+00","2026-11-19 05:56:10.986399+00","2026-11-19 08:09:30.986399+00","2026-11-19 10:22:50.986399+00","2026-11-19 12:36:10.986399+00","2026-11-19 14:49:30.986399+00","2026-11-19 17:02:50.986399+00","2026-11-19 19:16:10.986399+00","2026-11-19 21:29:30.986399+00","2026-11-19 23:42:50.986399+00","2026-11-20 01:56:10.986399+00","2026-11-20 04:09:30.986399+00","2026-11-20 06:22:50.986399+00","2026-11-20 08:36:10.986399+00","2026-11-20 10:49:30.986399+00","2026-11-20 13:02:50.986399+00","2026-11-20 15:16:10.986399+00","2026-11-20 17:29:30.986399+00","2026-11-20 19:42:50.986399+00","2026-11-20 21:56:10.986399+00","2026-11-21 00:09:30.986399+00","2026-11-21 02:22:50.986399+00","2026-11-21 04:36:10.986399+00","2026-11-21 06:49:30.986399+00","2026-11-21 09:02:50.986399+00","2026-11-21 11:16:10.986399+00","2026-11-21 13:29:30.986399+00","2026-11-21 15:42:50.986399+00","2026-11-21 17:56:10.986399+00","2026-11-21 20:09:30.986399+00","2026-11-21 22:22:50.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.98807174'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints',
	'attname', 'key_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '17'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{139e3940e64b5491}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints',
	'attname', 'seq',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{12,900,1900,2900,3900,4900,5900,6900,7900,8900,9900,10900,11900,12900,13900,14900,15900,16900,17900,18900,19900,20900,21900,22900,23900,24900,25900,26900,27900,28900,29900,30900,31900,32900,33900,34900,35900,36900,37900,38900,39900,40900,41900,42900,43900,44900,45900,46900,47900,48900,49900,50900,51900,52900,53900,54900,55900,56900,57900,58900,59900,60900,61900,62900,63900,64900,65900,66900,67900,68900,69900,70900,71900,72900,73900,74900,75900,76900,77900,78900,79900,80900,81900,82900,83900,84900,85900,86900,87900,88900,89900,90900,91900,92900,93900,94900,95900,96900,97900,98900,100000}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{0.999002}'::real[],
	'correlation', '0.9940299'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_followers',
	'relpages', '1'::integer,
	'reltuples', '6'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_followers',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{analytics,facts,monitors}'::text,
	'most_common_freqs', '{0.33333334,0.33333334,0.33333334}'::real[],
	'correlation', '0.71428573'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_followers',
	'attname', 'seq',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.33333334'::real,
	'most_common_vals', '{12,35}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '-0.54285717'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_followers',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.33333334'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_heads',
	'relpages', '1'::integer,
	'reltuples', '2'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_heads',
	'attname', 'seq',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{12,35}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_heads',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'relpages', '2'::integer,
	'reltuples', '104'::real,
	'relallvisible', '2'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'after',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{certified,full}'::text,
	'most_common_freqs', '{0.9807692,0.01923077}'::real[],
	'correlation', '0.8900992'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 20:22:50.986399+00","2026-11-12 22:36:10.986399+00","2026-11-13 00:49:30.986399+00","2026-11-13 03:02:50.986399+00","2026-11-13 05:16:10.986399+00","2026-11-13 07:29:30.986399+00","2026-11-13 09:42:50.986399+00","2026-11-13 11:56:10.986399+00","2026-11-13 14:09:30.986399+00","2026-11-13 16:22:50.986399+00","2026-11-13 18:36:10.986399+00","2026-11-13 20:49:30.986399+00","2026-11-13 23:02:50.986399+00","2026-11-14 01:16:10.986399+00","2026-11-14 03:29:30.986399+00","2026-11-14 05:42:50.986399+00","2026-11-14 07:56:10.986399+00","2026-11-14 10:09:30.986399+00","2026-11-14 12:22:50.986399+00","2026-11-14 14:36:10.986399+00","2026-11-14 16:49:30.986399+00","2026-11-14 19:02:50.986399+00","2026-11-14 21:16:10.986399+00","2026-11-14 23:29:30.986399+00","2026-11-15 01:42:50.986399+00","2026-11-15 03:56:10.986399+00","2026-11-15 06:09:30.986399+00","2026-11-15 08:22:50.986399+00","2026-11-15 10:36:10.986399+00","2026-11-15 12:49:30.986399+00","2026-11-15 15:02:50.986399+00","2026-11-15 17:16:10.986399+00","2026-11-15 19:29:30.986399+00","2026-11-15 21:42:50.986399+00","2026-11-16 02:09:30.986399+00","2026-11-16 04:22:50.986399+00","2026-11-16 06:36:10.986399+00","2026-11-16 08:49:30.986399+00","2026-11-16 11:02:50.986399+00","2026-11-16 13:16:10.986399+00","2026-11-16 15:29:30.986399+00","2026-11-16 17:42:50.986399+00","2026-11-16 19:56:10.986399+00","2026-11-16 22:09:30.986399+00","2026-11-17 00:22:50.986399+00","2026-11-17 02:36:10.986399+00","2026-11-17 04:49:30.986399+00","2026-11-17 07:02:50.986399+00","2026-11-17 09:16:10.986399+00","2026-11-17 11:29:30.986399+00","2026-11-17 13:42:50.986399+00","2026-11-17 15:56:10.986399+00","2026-11-17 18:09:30.986399+00","2026-11-17 20:22:50.986399+00","2026-11-17 22:36:10.986399+00","2026-11-18 00:49:30.986399+00","2026-11-18 03:02:50.986399+00","2026-11-18 05:16:10.986399+00","2026-11-18 07:29:30.986399+00","2026-11-18 09:42:50.986399+00","2026-11-18 11:56:10.986399+00","2026-11-18 14:09:30.986399+00","2026-11-18 16:22:50.986399+00","2026-11-18 18:36:10.986399+00","2026-11-18 20:49:30.986399+00","2026-11-18 23:02:50.986399+00","2026-11-19 01:16:10.986399+00","2026-11-19 05:42:50.986399+00","2026-11-19 07:56:10.986399+00","2026-11-19 10:09:30.986399+00","2026-11-19 12:22:50.986399+00","2026-11-19 14:36:10.986399+00","2026-11-19 16:49:30.986399+00","2026-11-19 19:02:50.986399+00","2026-11-19 21:16:10.986399+00","2026-11-19 23:29:30.986399+00","2026-11-20 01:42:50.986399+00","2026-11-20 03:56:10.986399+00","2026-11-20 06:09:30.986399+00","2026-11-20 08:22:50.986399+00","2026-11-20 10:36:10.986399+00","2026-11-20 12:49:30.986399+00","2026-11-20 15:02:50.986399+00","2026-11-20 17:16:10.986399+00","2026-11-20 19:29:30.986399+00","2026-11-20 21:42:50.986399+00","2026-11-20 23:56:10.986399+00","2026-11-21 02:09:30.986399+00","2026-11-21 04:22:50.986399+00","2026-11-21 06:36:10.986399+00","2026-11-21 08:49:30.986399+00","2026-11-21 11:02:50.986399+00","2026-11-21 13:16:10.986399+00","2026-11-21 15:29:30.986399+00","2026-11-21 17:42:50.986399+00","2026-11-21 19:56:10.986399+00","2026-11-21 22:09:30.986399+00","2026-11-22 00:22:25.382604+00","2026-11-22 00:22:25.417669+00","2026-11-22 00:22:27.544869+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.7824176'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'before',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{suggest,certified}'::text,
	'most_common_freqs', '{0.9807692,0.01923077}'::real[],
	'correlation', '0.99994665'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{tests}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'certificate',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d16d-6986-74d9-ac14-ce9b4e6c14f4,01a1d1e7-7b86-7900-ad14-aa813f209a0e,01a1d261-8d86-7aa3-9f80-01b5df65dd5c,01a1d2db-9f86-7bbc-8221-87644d04aa70,01a1d355-b186-7cb4-824b-80bf8246f8bb,01a1d3cf-c386-7db0-b5a9-7367349e82ef,01a1d449-d586-7eae-89ca-50da4be1d086,01a1d4c3-e786-7fab-8c88-e386ba857679,01a1d53d-f987-70b5-a548-ed2e4891a62d,01a1d5b8-0b87-71b5-8b77-68fb933a01e5,01a1d632-1d87-72b1-ac40-db1b1750572f,01a1d6ac-2f87-73b1-9304-942fb7d0cd0c,01a1d726-4187-7522-9a6f-a22c98b598c9,01a1d7a0-5387-76ff-b70b-944c99623a2f,01a1d81a-6587-78d1-8d66-b0112078402a,01a1d894-7787-7a77-92c3-36a67efd3e99,01a1d90e-8987-7b94-b2d5-0a2f81232fb6,01a1d988-9b87-7c9a-af36-71d22e84738a,01a1da02-ad87-7d94-9f73-d18cb63faab0,01a1da7c-bf87-7e90-b916-e13efa88b3e0,01a1daf6-d187-7f8e-8835-10bcb77335a9,01a1db70-e388-7078-af6d-9fcfe9770a63,01a1dbea-f588-715f-8d76-34ba845db344,01a1dc65-0788-724a-a393-b680085573c7,01a1dcdf-1988-73b3-b9ac-fc48466434c9,01a1dd59-2b88-7584-93f7-7a97bcc3ebef,01a1ddd3-3d88-7743-be84-da55ad4a2dda,01a1de4d-4f88-7902-842b-01fd3bf4c7b9,01a1dec7-6188-7a83-8e93-ffa17a47074a,01a1df41-7388-7bd3-a225-966c5fadcb87,01a1dfbb-8588-7e04-8455-d926ea28acbf,01a1e035-9788-7fd5-971e-026a44b861b2,01a1e0af-a989-71b9-818e-0a759a26d1b4,01a1e129-bb89-7387-bd78-bf7a1d114e37,01a1e21d-df89-766c-969b-d6c3709d9b11,01a1e297-f189-77fd-a402-e66284a85f79,01a1e312-0389-798b-9293-2438c1c6b526,01a1e38c-1589-7afe-95ae-dae915c09e40,01a1e406-2789-7c7c-9158-02885669f766,01a1e480-3989-7e0f-9870-65d768bf24c6,01a1e4fa-4b89-7f84-a153-2b9bee098a86,01a1e574-5d8a-70f5-93f9-d5cccb90509e,01a1e5ee-6f8a-727d-986f-cfc6cd48aabf,01a1e668-818a-73db-a9b5-12eea0b5af70,01a1e6e2-938a-753a-aa9c-29c62563b337,01a1e75c-a5a4-77f9-9380-0231b2e11afb,01a1e7d6-b7a4-7acc-99bb-7af4e314bdbf,01a1e850-c9a4-7cc1-84c6-4b0a8384d244,01a1e8ca-dba4-7eae-bc4d-e80fce083256,01a1e944-eda5-73ac-8c8a-5b2b150c77f8,01a1e9be-ffa5-758d-a121-ffacb71d4509,01a1ea39-11a5-777d-891a-8ec27bc127e4,01a1eab3-23a5-7962-8971-55d6377a1465,01a1eb2d-35a5-7b3e-a364-cc0c889cc27e,01a1eba7-47a5-7d18-b498-0e57f374e61a,01a1ec21-59a5-7efc-8ee9-95a8704dce31,01a1ec9b-6ba6-70f7-8a46-6693399c118e,01a1ed15-7da6-72d7-bad3-620685d9bf8c,01a1ed8f-8fa6-7490-a5e2-95b70877ca32,01a1ee09-a1b0-75b6-8340-bea6ce82dd43,01a1ee83-b3b0-785d-bf9a-f7328d68f1cd,01a1eefd-c5b0-79d8-81f8-855fded90f03,01a1ef77-d7b0-7b58-86ca-9e4ea07ee227,01a1eff1-e9b0-7e13-ae03-2cee4df39679,01a1f06b-fbb0-7fb7-83b2-eefa7c9664fc,01a1f0e6-0db1-7147-bc7b-b8670044f6e6,01a1f160-1fb1-72cd-86e2-15ed263f5763,01a1f254-43b1-7632-b11b-9a980233a05c,01a1f2ce-55b1-77f6-95da-3e07e3b0cb8c,01a1f348-67b1-79be-bf44-dcc1cba36a1d,01a1f3c2-79b1-7b83-9ca5-d573c790fc6e,01a1f43c-8bb1-7d32-8d21-8b6ab660191b,01a1f4b6-9db1-7ed7-a5d2-babf01e1adb2,01a1f530-afb2-7091-8e65-33e47dfac819,01a1f5aa-c1b2-720c-b854-c07cd2d64aaf,01a1f624-d3b2-738a-bdd9-8f303a104ef5,01a1f69e-e5b2-7513-9525-74700307d0fc,01a1f718-f7b6-7876-9819-54a8887e3bf4,01a1f793-09b6-7b31-bc2f-5581a1ae13fe,01a1f80d-1bba-73b8-98c0-8adc5790b8d7,01a1f887-2dba-78c3-8d85-0d77ab777d65,01a1f901-3fba-7a26-817c-785bc5f463a9,01a1f97b-51ba-7b3d-a0b9-73e59710c6bf,01a1f9f5-63ba-7c4d-81af-614a49101abd,01a1fa6f-75ba-7e45-aefc-abdacb85a67e,01a1fae9-87ba-7f81-8f55-f51e3a71ca50,01a1fb63-99bb-7180-beba-493ff041dd6d,01a1fbdd-abbb-736b-84be-c7b49db680c0,01a1fc57-bdbb-752d-92ac-38653f125f49,01a1fcd1-cfbb-76f3-926d-aad5195af0d6,01a1fd4b-e1bb-78df-a4b5-7668ab2cfacf,01a1fdc5-f3bb-7a84-8833-30a79c8e3510,01a1fe40-05bb-7c3a-bbe8-982de5b91696,01a1feba-17bb-7e06-bd7e-ad28f5ff6944,01a1ff34-29bb-7fca-b98c-3f7afc2e1423,01a1ffae-3bbc-7193-bb46-5b30bc6f31b3,01a20028-4dbc-7366-a21b-78334dc0b634,01a200a1-fb66-7539-98d4-119262737597,01a200a1-fb89-7774-a1f3-1e0b8ca12c65,01a200a2-03d8-7177-a198-79c54a95bb81,01a200a2-5fbc-753c-9f6c-e8596b7e00a5}'::text,
	'correlation', '0.7824176'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'pinned',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{f,t}'::text,
	'most_common_freqs', '{0.9807692,0.01923077}'::real[],
	'correlation', '0.8900992'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'most_common_freqs', '{0.9807692,0.01923077}'::real[],
	'correlation', '0.89117676'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.59615386,0.13461539,0.13461539,0.13461539}'::real[],
	'correlation', '0.37654966'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'why',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '39'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{"certificate 1 is active, over 99 labels","the policy alone"}'::text,
	'most_common_freqs', '{0.9807692,0.01923077}'::real[],
	'correlation', '0.8900992'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks',
	'relpages', '3'::integer,
	'reltuples', '201'::real,
	'relallvisible', '3'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks',
	'attname', 'chunk',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks',
	'attname', 'done_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 19:16:10.986399+00","2026-11-12 21:29:30.986399+00","2026-11-12 23:42:50.986399+00","2026-11-13 01:56:10.986399+00","2026-11-13 04:09:30.986399+00","2026-11-13 06:22:50.986399+00","2026-11-13 08:36:10.986399+00","2026-11-13 10:49:30.986399+00","2026-11-13 13:02:50.986399+00","2026-11-13 15:16:10.986399+00","2026-11-13 17:29:30.986399+00","2026-11-13 19:42:50.986399+00","2026-11-13 21:56:10.986399+00","2026-11-14 00:09:30.986399+00","2026-11-14 02:22:50.986399+00","2026-11-14 04:36:10.986399+00","2026-11-14 06:49:30.986399+00","2026-11-14 09:02:50.986399+00","2026-11-14 11:16:10.986399+00","2026-11-14 13:29:30.986399+00","2026-11-14 15:42:50.986399+00","2026-11-14 17:56:10.986399+00","2026-11-14 20:09:30.986399+00","2026-11-14 22:22:50.986399+00","2026-11-15 00:36:10.986399+00","2026-11-15 02:49:30.986399+00","2026-11-15 05:02:50.986399+00","2026-11-15 07:16:10.986399+00","2026-11-15 09:29:30.986399+00","2026-11-15 11:42:50.986399+00","2026-11-15 13:56:10.986399+00","2026-11-15 16:09:30.986399+00","2026-11-15 18:22:50.986399+00","2026-11-15 20:36:10.986399+00","2026-11-15 22:49:30.986399+00","2026-11-16 01:02:50.986399+00","2026-11-16 03:16:10.986399+00","2026-11-16 05:29:30.986399+00","2026-11-16 07:42:50.986399+00","2026-11-16 09:56:10.986399+00","2026-11-16 12:09:30.986399+00","2026-11-16 14:22:50.986399+00","2026-11-16 16:36:10.986399+00","2026-11-16 18:49:30.986399+00","2026-11-16 21:02:50.986399+00","2026-11-16 23:16:10.986399+00","2026-11-17 01:29:30.986399+00","2026-11-17 03:42:50.986399+00","2026-11-17 05:56:10.986399+00","2026-11-17 08:09:30.986399+00","2026-11-17 10:22:50.986399+00","2026-11-17 12:36:10.986399+00","2026-11-17 14:49:30.986399+00","2026-11-17 17:02:50.986399+00","2026-11-17 19:16:10.986399+00","2026-11-17 21:29:30.986399+00","2026-11-17 23:42:50.986399+00","2026-11-18 01:56:10.986399+00","2026-11-18 04:09:30.986399+00","2026-11-18 06:22:50.986399+00","2026-11-18 08:36:10.986399+00","2026-11-18 10:49:30.986399+00","2026-11-18 13:02:50.986399+00","2026-11-18 15:16:10.986399+00","2026-11-18 17:29:30.986399+00","2026-11-18 19:42:50.986399+00","2026-11-18 21:56:10.986399+00","2026-11-19 00:09:30.986399+00","2026-11-19 02:22:50.986399+00","2026-11-19 04:36:10.986399+00","2026-11-19 06:49:30.986399+00","2026-11-19 09:02:50.986399+00","2026-11-19 11:16:10.986399+00","2026-11-19 13:29:30.986399+00","2026-11-19 15:42:50.986399+00","2026-11-19 17:56:10.986399+00","2026-11-19 20:09:30.986399+00","2026-11-19 22:22:50.986399+00","2026-11-20 00:36:10.986399+00","2026-11-20 02:49:30.986399+00","2026-11-20 05:02:50.986399+00","2026-11-20 07:16:10.986399+00","2026-11-20 09:29:30.986399+00","2026-11-20 11:42:50.986399+00","2026-11-20 13:56:10.986399+00","2026-11-20 16:09:30.986399+00","2026-11-20 18:22:50.986399+00","2026-11-20 20:36:10.986399+00","2026-11-20 22:49:30.986399+00","2026-11-21 01:02:50.986399+00","2026-11-21 03:16:10.986399+00","2026-11-21 05:29:30.986399+00","2026-11-21 07:42:50.986399+00","2026-11-21 09:56:10.986399+00","2026-11-21 12:09:30.986399+00","2026-11-21 14:22:50.986399+00","2026-11-21 16:36:10.986399+00","2026-11-21 18:49:30.986399+00","2026-11-21 21:02:50.986399+00","2026-11-21 23:16:10.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.97059256'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks',
	'attname', 'job_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d130-60f5-75c6-87db-60a487c3e482,01a1d1aa-7319-7a4d-9537-9c4d82fa7389,01a1d224-8530-7354-9777-c69df39c862b,01a1d29e-9767-77bb-9905-7254e885e9e8,01a1d318-a998-73dc-b9a5-b079f3458de2,01a1d392-bbbf-7745-82d1-e716240f74d2,01a1d40c-cdfa-75b8-9405-268e4f79fd8a,01a1d486-e020-784b-835c-85754313dad8,01a1d500-f260-7be1-9572-955e949ea3ef,01a1d57b-0480-75cb-af3d-1fa0c2046a8d,01a1d5f5-16b8-7942-b3f5-95ced9fe3f52,01a1d66f-28f6-7e02-a862-99447ac3d5d9,01a1d6e9-3b18-79a5-b766-b129cb5c1610,01a1d763-4d55-7fa1-84d7-a06ce68cdd60,01a1d7dd-5f96-7716-a9fc-9c00b076b5b3,01a1d857-71c1-738e-8e53-5dd2e006e89f,01a1d8d1-83e9-7e3d-9a10-779eb3cd1878,01a1d94b-9619-7d4d-b20b-6481337cc695,01a1d9c5-a83d-7639-aa26-641a3d17ba05,01a1da3f-ba68-71d3-8786-814a49daa1e0,01a1dab9-cc91-7a38-b898-3acd3e44b5ae,01a1db33-deb9-7b62-809d-f168fdb1e95f,01a1dbad-f0d3-7a65-ae4a-8226cbb49201,01a1dc28-0301-7cce-a463-c65dbe4e43b2,01a1dca2-1526-75b2-9d75-6a65f74a42a4,01a1dd1c-2744-76e8-8321-e984502ed1b9,01a1dd96-3972-7225-b8dd-c34111ccb6e9,01a1de10-4b94-7735-a383-cd39d2ab2a5b,01a1de8a-5dc2-77de-ba37-e33d58a0331e,01a1df04-6fe3-760b-b0e4-338e5e014dc5,01a1df7e-81fb-7d40-99f2-05dc378b4871,01a1dff8-942d-7c57-9e8d-ec4a8d950f08,01a1e072-a647-7ccc-9d3f-43c34db1351e,01a1e0ec-b879-7cfb-96e2-a215762c7813,01a1e166-caa1-7e88-95d8-7ffd0c388454,01a1e1e0-dcc0-7383-bcf6-c907ec08d23b,01a1e25a-ef01-7c86-9dc9-8c29f27c4d1b,01a1e2d5-011b-7cac-a9ef-0d649a3a54c7,01a1e34f-1355-7e9c-893f-d49fc548ddf0,01a1e3c9-2577-7bff-ac10-6f1e985f57e0,01a1e443-379d-7da1-a187-e69c609d8738,01a1e4bd-49bc-7475-8ec2-0845ce0b7925,01a1e537-5bea-714c-b27b-e98c883c82f7,01a1e5b1-6e00-7a1a-bbaf-37f65331563b,01a1e62b-802a-75df-b571-8735fb689a65,01a1e6a5-925d-766e-afe4-45d76863d998,01a1e71f-a46c-735f-a285-45017868daa2,01a1e799-b695-7885-91d5-e1a52ff8e975,01a1e813-c8b8-7426-9069-914e00071e75,01a1e88d-daea-7f71-8616-b4928bfc68d4,01a1e907-ed0e-7ffa-9ac7-8c6cf2860c97,01a1e981-ff2f-70b9-b58b-832bce13bc02,01a1e9fc-1143-7a32-877d-f0abeeb1ac24,01a1ea76-2360-7d99-8242-7e884e0969a8,01a1eaf0-3589-73d2-a805-2225bbbdeee9,01a1eb6a-47b8-789e-9a4c-9b85abc130a6,01a1ebe4-59d2-7222-bc16-8cd6173132bb,01a1ec5e-6beb-7171-9f3d-3340680bd99e,01a1ecd8-7e07-7c31-8c59-8b5e943f88eb,01a1ed52-9032-7c20-820a-6718c5e54ce1,01a1edcc-a248-74a6-a6d6-92affde31fab,01a1ee46-b47f-71a1-b5e3-aca1372baf18,01a1eec0-c6b2-7672-89c4-a18278e91c58,01a1ef3a-d8e8-71d2-a577-c07a2f155b98,01a1efb4-eb1d-71c8-817d-c3300ba31e76,01a1f02e-fd29-7f10-a4c5-b34ef8d688e8,01a1f0a9-0f4a-701a-aedd-e8ecb0a35cef,01a1f123-2163-77b9-9c3f-ae0789de89cc,01a1f19d-3395-7607-85a3-6e62cc8e5c30,01a1f217-45b4-7203-a534-ce466556a3b6,01a1f291-57dd-76f9-a5c1-ce8e4381d2ef,01a1f30b-69f2-76f9-9080-c7f0adda51ab,01a1f385-7c24-720f-ae89-7ab3629159f8,01a1f3ff-8e49-77b1-b378-6dba522d5499,01a1f479-a07e-77bc-9d32-9e702f9c31c2,01a1f4f3-b2b9-71b1-8406-cde9007b6668,01a1f56d-c4da-7cd5-8af2-52119e5c612b,01a1f5e7-d6f4-798c-ade5-2e72c1abc4af,01a1f661-e91d-73e5-9a17-b6ba3ade1f1a,01a1f6db-fb3b-7a47-8949-fec67efd1c69,01a1f756-0d79-75c7-8e52-dd94022241be,01a1f7d0-1fa1-7f04-b0d5-d1711ab39e59,01a1f84a-31c7-74c8-96d8-a6ac41548684,01a1f8c4-43f5-7171-9def-3f41de1ddd32,01a1f93e-5612-791f-a771-a80672c68fc5,01a1f9b8-6834-7da1-a9ae-958ea5824d2c,01a1fa32-7a72-7c76-9f49-6006eadc44c4,01a1faac-8c8f-7692-8365-569caf1eb156,01a1fb26-9eaa-7ef1-bb3e-8054a25b0f4a,01a1fba0-b0db-7cd0-9da1-9f80cc373fa1,01a1fc1a-c30c-7034-998c-28af5e474a3a,01a1fc94-d53d-7c03-820d-828621d1fa16,01a1fd0e-e763-7ab3-be79-bdaf63b5e5ac,01a1fd88-f98c-718d-ae6c-a2d48a31dbe2,01a1fe03-0bb7-74b1-adf3-7872e08b5bac,01a1fe7d-1de1-77bd-b08d-661d92363fff,01a1fef7-3006-71ae-b132-afbf3fdb5411,01a1ff71-4218-70f8-b3de-18e938519239,01a1ffeb-5446-79a5-a0e9-2bf18595d281,01a20065-6650-7cce-b988-5a8bcb77517b,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.97059256'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks',
	'attname', 'rows',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{4}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'relpages', '27'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '27'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'case_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f9-7254-79bc-af6a-e4da3c8db3a1,01a1d173-848a-7dc4-81ff-23418a0d70ec,01a1d1ed-96ad-78eb-bf4a-f8ee3fba5592,01a1d267-a8d6-7e8b-983e-759a76597027,01a1d2e1-bafe-7be2-8f6e-965347d0c2dc,01a1d35b-cd1b-7924-a926-bb59667857cb,01a1d3d5-df77-76c6-8735-b4dd53f2f181,01a1d44f-f19e-71af-a644-abdbd814c9ee,01a1d4ca-03c3-7d43-b04c-02aa939ba118,01a1d544-15fd-7871-9e48-a09e40a08981,01a1d5be-2836-70c6-9262-107f748da17f,01a1d638-3a4b-7dee-88f3-66c420e47323,01a1d6b2-4c96-7165-abda-f4d806df1e2c,01a1d72c-5ec2-728d-a248-c244bb7e0a2d,01a1d7a6-70fb-79fd-95e3-4088bb1ed921,01a1d820-831b-7e50-83d5-2b334f539e57,01a1d89a-9544-7807-b662-28a6d100a6ab,01a1d914-a789-758a-8677-edf94f3e1f80,01a1d98e-b9aa-79dc-a1ab-aca84a6438f2,01a1da08-cbce-751a-9dce-9fc8d540711a,01a1da82-ddfd-7d19-a60e-7a9971a9ecfd,01a1dafc-f029-72d7-8e01-7023936a3e2c,01a1db77-023c-7dd4-b741-7880bba9043b,01a1dbf1-146f-70de-a93f-f1b2c8aaba7c,01a1dc6b-269b-74a9-94e9-fabb684b5c26,01a1dce5-38c1-7dc0-b6e1-587c121d7b47,01a1dd5f-4adf-79ba-87c0-9fefca13a766,01a1ddd9-5d11-7683-b5ec-5258f31996f5,01a1de53-6f2b-7bc9-9fb6-d127325e111f,01a1decd-8161-75c7-9cdd-8284593b91a3,01a1df47-9379-7e2c-9e1a-7b9c1521ab77,01a1dfc1-a597-7011-82e4-aae0cb96aa0a,01a1e03b-b7c5-7249-8c18-bbd2a429e331,01a1e0b5-c9df-7154-a729-ab15722f33bb,01a1e12f-dc16-7b79-97af-1c8070bf5b53,01a1e1a9-ee3d-752f-a0d7-d28bcb987336,01a1e224-0063-7832-8066-2dc87cda78ca,01a1e29e-1299-723a-8fcc-b635c4ed32b2,01a1e318-24bb-7337-b4d7-2006a06ef827,01a1e392-36f5-724a-82dc-fa5e5bd1748f,01a1e40c-490b-7205-bf1e-8408d8fd3ab9,01a1e486-5b39-72e5-9464-5075bc3e1126,01a1e500-6d53-7926-a93a-0601844bba29,01a1e57a-7f7e-72a6-903f-e43273db2f74,01a1e5f4-9197-7695-92bd-ee33ea839a79,01a1e66e-a3c6-767d-ad1a-0fa9ac08bc3f,01a1e6e8-b5e9-7fe6-95ff-d9cc7b86add9,01a1e762-c7fe-7d10-9a58-83c71db42465,01a1e7dc-da35-77b5-9a21-8e725c79a827,01a1e856-ec54-71e1-86b1-8b3f7f66b84b,01a1e8d0-fe86-7558-a23e-81642886da63,01a1e94b-10a6-7549-955f-cbbf74c59c7e,01a1e9c5-22c1-799d-96a1-e098a147f6ef,01a1ea3f-34de-7673-b150-ecd74778bd96,01a1eab9-46f7-79f3-b4dc-2409d95ddad2,01a1eb33-591f-7a96-9aba-d9f790cec1f9,01a1ebad-6b3f-7ae5-ab38-0f5f46d6f3d3,01a1ec27-7d69-71d6-9f7b-bb3594b9a5f6,01a1eca1-8f85-7bd0-94c7-38734c75491f,01a1ed1b-a1a0-768b-8645-498158acec30,01a1ed95-b3c5-79f8-b80a-7e3ace9fa86e,01a1ee0f-c5eb-749f-8ba7-ed5419b45bf1,01a1ee89-d80c-74ee-9777-4e48ec5e9b4e,01a1ef03-ea65-7d5c-b552-9c41d8187350,01a1ef7d-fc82-7c9e-90b7-230626de1d67,01a1eff8-0e9f-7cff-b7e8-5a1f86c3ac1a,01a1f072-20ac-76dc-893a-ce66eaca67fb,01a1f0ec-32cc-77e9-b7eb-26595b860743,01a1f166-44f4-720a-a647-5e70d1cf8a56,01a1f1e0-5722-7384-9f2e-b06b5715dbb5,01a1f25a-6941-7d8f-b853-954f12b4ac09,01a1f2d4-7b5f-7f57-b05d-449734c20516,01a1f34e-8d8d-7dc6-9f6e-561d4e15aaa9,01a1f3c8-9fa7-7681-8fdf-99e82118802d,01a1f442-b1e1-7549-b4eb-e654ec924752,01a1f4bc-c425-7d66-b6fc-751526290834,01a1f536-d63f-7f13-9973-9cee2d4dda4d,01a1f5b0-e872-722b-898f-278f38ec31d8,01a1f62a-fa8f-7e77-99a0-a4aff74d0359,01a1f6a5-0ca0-7b09-b33a-14b95f04f8f6,01a1f71f-1edf-7574-ab18-cbf8ad450b3c,01a1f799-310e-7cf5-b79e-52c5c6cc9990,01a1f813-4339-76e8-ae5c-41f3fa8f76fd,01a1f88d-555e-747d-95fd-7ba8bcb10249,01a1f907-6778-77f2-ace7-e57f43b02853,01a1f981-79b2-7042-b8db-468a25e1b6ab,01a1f9fb-8bde-771a-a4ee-d4b567da0b3f,01a1fa75-9df8-775c-b4c4-43b0c35e886f,01a1faef-b028-71b5-a71c-8f9d4160e57c,01a1fb69-c248-7e3e-9553-dd9693749f29,01a1fbe3-d473-75cb-baf6-e0fd2a5db829,01a1fc5d-e69f-74d1-8b30-002407652dbe,01a1fcd7-f8e1-7187-8b97-0ef1d8e490b5,01a1fd52-0b09-770f-8af5-e1e89098701a,01a1fdcc-1d24-77f7-8e3a-ea0db921c46a,01a1fe46-2f4a-79f9-b9e3-f34384ad1d9b,01a1fec0-4173-7475-b483-76c90f763856,01a1ff3a-5395-77b5-96bd-0dbabacf396c,01a1ffb4-65af-7715-9050-a88948b63c83,01a2002e-77cd-7fdd-b0a2-7aae76a4af57,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.997006'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:16:10.986399+00","2026-11-12 20:29:30.986399+00","2026-11-12 22:42:50.986399+00","2026-11-13 00:56:10.986399+00","2026-11-13 03:09:30.986399+00","2026-11-13 05:22:50.986399+00","2026-11-13 07:36:10.986399+00","2026-11-13 09:49:30.986399+00","2026-11-13 12:02:50.986399+00","2026-11-13 14:16:10.986399+00","2026-11-13 16:29:30.986399+00","2026-11-13 18:42:50.986399+00","2026-11-13 20:56:10.986399+00","2026-11-13 23:09:30.986399+00","2026-11-14 01:22:50.986399+00","2026-11-14 03:36:10.986399+00","2026-11-14 05:49:30.986399+00","2026-11-14 08:02:50.986399+00","2026-11-14 10:16:10.986399+00","2026-11-14 12:29:30.986399+00","2026-11-14 14:42:50.986399+00","2026-11-14 16:56:10.986399+00","2026-11-14 19:09:30.986399+00","2026-11-14 21:22:50.986399+00","2026-11-14 23:36:10.986399+00","2026-11-15 01:49:30.986399+00","2026-11-15 04:02:50.986399+00","2026-11-15 06:16:10.986399+00","2026-11-15 08:29:30.986399+00","2026-11-15 10:42:50.986399+00","2026-11-15 12:56:10.986399+00","2026-11-15 15:09:30.986399+00","2026-11-15 17:22:50.986399+00","2026-11-15 19:36:10.986399+00","2026-11-15 21:49:30.986399+00","2026-11-16 00:02:50.986399+00","2026-11-16 02:16:10.986399+00","2026-11-16 04:29:30.986399+00","2026-11-16 06:42:50.986399+00","2026-11-16 08:56:10.986399+00","2026-11-16 11:09:30.986399+00","2026-11-16 13:22:50.986399+00","2026-11-16 15:36:10.986399+00","2026-11-16 17:49:30.986399+00","2026-11-16 20:02:50.986399+00","2026-11-16 22:16:10.986399+00","2026-11-17 00:29:30.986399+00","2026-11-17 02:42:50.986399+00","2026-11-17 04:56:10.986399+00","2026-11-17 07:09:30.986399+00","2026-11-17 09:22:50.986399+00","2026-11-17 11:36:10.986399+00","2026-11-17 13:49:30.986399+00","2026-11-17 16:02:50.986399+00","2026-11-17 18:16:10.986399+00","2026-11-17 20:29:30.986399+00","2026-11-17 22:42:50.986399+00","2026-11-18 00:56:10.986399+00","2026-11-18 03:09:30.986399+00","2026-11-18 05:22:50.986399+00","2026-11-18 07:36:10.986399+00","2026-11-18 09:49:30.986399+00","2026-11-18 12:02:50.986399+00","2026-11-18 14:16:10.986399+00","2026-11-18 16:29:30.986399+00","2026-11-18 18:42:50.986399+00","2026-11-18 20:56:10.986399+00","2026-11-18 23:09:30.986399+00","2026-11-19 01:22:50.986399+00","2026-11-19 03:36:10.986399+00","2026-11-19 05:49:30.986399+00","2026-11-19 08:02:50.986399+00","2026-11-19 10:16:10.986399+00","2026-11-19 12:29:30.986399+00","2026-11-19 14:42:50.986399+00","2026-11-19 16:56:10.986399+00","2026-11-19 19:09:30.986399+00","2026-11-19 21:22:50.986399+00","2026-11-19 23:36:10.986399+00","2026-11-20 01:49:30.986399+00","2026-11-20 04:02:50.986399+00","2026-11-20 06:16:10.986399+00","2026-11-20 08:29:30.986399+00","2026-11-20 10:42:50.986399+00","2026-11-20 12:56:10.986399+00","2026-11-20 15:09:30.986399+00","2026-11-20 17:22:50.986399+00","2026-11-20 19:36:10.986399+00","2026-11-20 21:49:30.986399+00","2026-11-21 00:02:50.986399+00","2026-11-21 02:16:10.986399+00","2026-11-21 04:29:30.986399+00","2026-11-21 06:42:50.986399+00","2026-11-21 08:56:10.986399+00","2026-11-21 11:09:30.986399+00","2026-11-21 13:22:50.986399+00","2026-11-21 15:36:10.986399+00","2026-11-21 17:49:30.986399+00","2026-11-21 20:02:50.986399+00","2026-11-21 22:16:10.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.997006'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f9-71ee-7e16-988b-3e618ad57fc3,01a1d173-83ef-76ac-8c73-9fd392ac6d08,01a1d1ed-95ef-7dd2-a34e-7f32e1a7fe8e,01a1d267-a7f0-74e6-accc-3f3b7815a639,01a1d2e1-ba05-7caa-ae3d-bd69fb34a753,01a1d35b-cc06-727b-81c0-bfe18f5f6956,01a1d3d5-de06-77b1-91ac-de30f269d818,01a1d44f-f006-7e2a-9e62-eb04a647df55,01a1d4ca-0207-72f1-9a85-c9cfc05af2e5,01a1d544-1407-7832-8ca3-eb373fcba80a,01a1d5be-2607-7dd7-a25a-ba61a5b92348,01a1d638-3808-7302-806c-03b2b750e6b9,01a1d6b2-4a08-7d9c-b2f6-c507f8d81023,01a1d72c-5c19-7c44-a43b-3973c3da842a,01a1d7a6-6e1a-7494-a003-557115079cd6,01a1d820-801a-7d89-88f7-a0dd8fddbbbc,01a1d89a-921b-7529-bfbb-5d14a1d6f684,01a1d914-a41b-7d7c-8218-d3f8948b8a23,01a1d98e-b61c-7670-a188-bce44f979258,01a1da08-c81d-7089-bcc3-696a4592d510,01a1da82-da31-7cd1-aad6-ca57dd0749d4,01a1dafc-ec32-752d-83be-8f472f1e5b4b,01a1db76-fe32-7f7e-99c5-1b2299354e69,01a1dbf1-1033-7888-89cc-49c783afe563,01a1dc6b-2234-71c5-9cff-43fd00f50d10,01a1dce5-3449-7e84-92b9-6aefd3ed7523,01a1dd5f-464a-77e1-9449-1ebef04c3057,01a1ddd9-584a-7fc4-9fea-a7a71920ff22,01a1de53-6a4b-7805-b153-e342607f13e5,01a1decd-7c4b-7ec8-9536-9a5b65422e3b,01a1df47-8e4c-7604-8c08-96754377af0a,01a1dfc1-a04d-7067-be58-70a506cafc45,01a1e03b-b268-7bab-bb9f-f06d9da8a02b,01a1e0b5-c469-7466-9e19-c4d0a9776ab1,01a1e12f-d669-7cb6-b176-347b991598a7,01a1e1a9-e86a-753e-8dda-b0525b81e82d,01a1e223-fa6a-7cbe-8fcc-f971fec42295,01a1e29e-0c6b-7568-b537-a731a06f265f,01a1e318-1e6b-7d72-9559-020783950702,01a1e392-306c-753a-adee-3532120cf616,01a1e40c-426c-7d1a-8ea5-a8075f7501a9,01a1e486-548a-7781-bc92-f65105234c42,01a1e500-668b-72bb-b161-fbea9a2af0a1,01a1e57a-788b-7ccb-8215-609b2906a1be,01a1e5f4-8a8c-7626-a444-f4abd4857850,01a1e66e-9c8c-7fbc-8def-479a178119b6,01a1e6e8-ae9d-7c0e-b816-159b0ea6a205,01a1e762-c09e-73dc-a224-2bf5293d1de2,01a1e7dc-d29e-7bac-8485-93214c50429c,01a1e856-e49f-75cf-a18a-0aecd40a92fe,01a1e8d0-f6a0-70b0-83ac-94092d7e426e,01a1e94b-08a0-7a2f-b370-7212885a03c2,01a1e9c5-1ab1-7773-98a4-8666c37780ed,01a1ea3f-2cb2-706d-8ed5-811514e351af,01a1eab9-3eb2-7897-b983-034e567a1edc,01a1eb33-50b3-702b-b389-01e907f6f5b5,01a1ebad-62b3-78e6-b6dc-4902489b325a,01a1ec27-74b4-7155-bc64-959324741b03,01a1eca1-86b4-798f-a453-38f29d9fd661,01a1ed1b-98b5-710e-afd3-d36cb5f96056,01a1ed95-aacb-7ba1-b840-a2c4ad1832eb,01a1ee0f-bccc-73f1-bf14-5c3fd026620a,01a1ee89-cecc-7ef1-972b-23f58a3cea73,01a1ef03-e0db-7052-9710-3de5fc01ee8f,01a1ef7d-f2db-7a1f-a08a-50bbec7c098a,01a1eff8-04dc-714b-8cce-5ca2f77181d9,01a1f072-16dc-78c1-a82c-abafdc6f0772,01a1f0ec-28dd-7004-bef9-9b0213582744,01a1f166-3af1-7fff-b44c-1153b4365212,01a1f1e0-4cf2-774d-b7e8-3f5bb13204f3,01a1f25a-5ef2-7bc3-bbe4-b2006b66385e,01a1f2d4-70f3-702c-a884-1d7d5ce7913b,01a1f34e-82f7-710b-be3a-23687f40b8ac,01a1f3c8-94f7-7784-920e-300e7cc3b35f,01a1f442-a6f7-7dd6-b6f4-1c4402dede63,01a1f4bc-b8f8-72a7-991c-3e58b8c67681,01a1f536-caf8-77e3-bc3a-8502fe78a895,01a1f5b0-dcf8-7ca3-ac59-dc04c4b277a0,01a1f62a-eef9-7102-a381-869f6300cab3,01a1f6a5-010b-779b-a4e5-99b388830da0,01a1f71f-130c-71fa-9e6d-9610621478e5,01a1f799-250c-7b1a-bf1b-889059885b5c,01a1f813-371d-774d-9491-510f555151d3,01a1f88d-491e-729c-99e6-3391eedc2e8a,01a1f907-5b1e-7acd-8f45-841d5ef6a075,01a1f981-6d1f-72d9-a39b-f740cbc92c83,01a1f9fb-7f1f-7c66-8e59-1f4326c45b3e,01a1fa75-9120-7620-8a4c-d6a039f60894,01a1faef-a320-7f51-bf88-809b003b037a,01a1fb69-b535-7c00-b7c6-9f5a504f172e,01a1fbe3-c736-759e-8a62-1ccfe2f1679e,01a1fc5d-d936-7d50-96ee-f7493136084c,01a1fcd7-eb49-7a2c-9fbd-0db5f80ff999,01a1fd51-fd4a-7564-b9df-5d5067312fc6,01a1fdcc-0f4a-7d78-9401-583183c3c52e,01a1fe46-214b-75f7-a5e6-e9a04220bebd,01a1fec0-334f-79b4-bad4-9e1b8d954a2f,01a1ff3a-4550-7166-a3cc-c42faade095c,01a1ffb4-5750-7b27-a5a0-b591317d136f,01a2002e-695f-7b21-9d46-8964d59be956,01a200a2-60e0-72bb-8bb8-ad67e0d81bd8}'::text,
	'correlation', '0.997006'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'note',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'option',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{benign}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'reviewer',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '10'::integer,
	'n_distinct', '31'::real,
	'most_common_vals', '{reviewer1,reviewer10,reviewer11,reviewer12,reviewer13,reviewer14,reviewer15,reviewer16,reviewer17,reviewer18,reviewer19,reviewer2,reviewer20,reviewer3,reviewer4,reviewer5,reviewer6,reviewer7,reviewer8,reviewer9,reviewer0,reviewer21,reviewer22,reviewer23,reviewer24,reviewer25,reviewer26,reviewer27,reviewer28,reviewer29}'::text,
	'most_common_freqs', '{0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.03348326,0.032983508,0.032983508,0.032983508,0.032983508,0.032983508,0.032983508,0.032983508,0.032983508,0.032983508,0.032983508}'::real[],
	'correlation', '0.028733274'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'seconds',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '4'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'relpages', '32'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '31'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'claimed_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'claimed_by',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:16:10.986399+00","2026-11-12 20:29:30.986399+00","2026-11-12 22:42:50.986399+00","2026-11-13 00:56:10.986399+00","2026-11-13 03:09:30.986399+00","2026-11-13 05:22:50.986399+00","2026-11-13 07:36:10.986399+00","2026-11-13 09:49:30.986399+00","2026-11-13 12:02:50.986399+00","2026-11-13 14:16:10.986399+00","2026-11-13 16:29:30.986399+00","2026-11-13 18:42:50.986399+00","2026-11-13 20:56:10.986399+00","2026-11-13 23:09:30.986399+00","2026-11-14 01:22:50.986399+00","2026-11-14 03:36:10.986399+00","2026-11-14 05:49:30.986399+00","2026-11-14 08:02:50.986399+00","2026-11-14 10:16:10.986399+00","2026-11-14 12:29:30.986399+00","2026-11-14 14:42:50.986399+00","2026-11-14 16:56:10.986399+00","2026-11-14 19:09:30.986399+00","2026-11-14 21:22:50.986399+00","2026-11-14 23:36:10.986399+00","2026-11-15 01:49:30.986399+00","2026-11-15 04:02:50.986399+00","2026-11-15 06:16:10.986399+00","2026-11-15 08:29:30.986399+00","2026-11-15 10:42:50.986399+00","2026-11-15 12:56:10.986399+00","2026-11-15 15:09:30.986399+00","2026-11-15 17:22:50.986399+00","2026-11-15 19:36:10.986399+00","2026-11-15 21:49:30.986399+00","2026-11-16 00:02:50.986399+00","2026-11-16 02:16:10.986399+00","2026-11-16 04:29:30.986399+00","2026-11-16 06:42:50.986399+00","2026-11-16 08:56:10.986399+00","2026-11-16 11:09:30.986399+00","2026-11-16 13:22:50.986399+00","2026-11-16 15:36:10.986399+00","2026-11-16 17:49:30.986399+00","2026-11-16 20:02:50.986399+00","2026-11-16 22:16:10.986399+00","2026-11-17 00:29:30.986399+00","2026-11-17 02:42:50.986399+00","2026-11-17 04:56:10.986399+00","2026-11-17 07:09:30.986399+00","2026-11-17 09:22:50.986399+00","2026-11-17 11:36:10.986399+00","2026-11-17 13:49:30.986399+00","2026-11-17 16:02:50.986399+00","2026-11-17 18:16:10.986399+00","2026-11-17 20:29:30.986399+00","2026-11-17 22:42:50.986399+00","2026-11-18 00:56:10.986399+00","2026-11-18 03:09:30.986399+00","2026-11-18 05:22:50.986399+00","2026-11-18 07:36:10.986399+00","2026-11-18 09:49:30.986399+00","2026-11-18 12:02:50.986399+00","2026-11-18 14:16:10.986399+00","2026-11-18 16:29:30.986399+00","2026-11-18 18:42:50.986399+00","2026-11-18 20:56:10.986399+00","2026-11-18 23:09:30.986399+00","2026-11-19 01:22:50.986399+00","2026-11-19 03:36:10.986399+00","2026-11-19 05:49:30.986399+00","2026-11-19 08:02:50.986399+00","2026-11-19 10:16:10.986399+00","2026-11-19 12:29:30.986399+00","2026-11-19 14:42:50.986399+00","2026-11-19 16:56:10.986399+00","2026-11-19 19:09:30.986399+00","2026-11-19 21:22:50.986399+00","2026-11-19 23:36:10.986399+00","2026-11-20 01:49:30.986399+00","2026-11-20 04:02:50.986399+00","2026-11-20 06:16:10.986399+00","2026-11-20 08:29:30.986399+00","2026-11-20 10:42:50.986399+00","2026-11-20 12:56:10.986399+00","2026-11-20 15:09:30.986399+00","2026-11-20 17:22:50.986399+00","2026-11-20 19:36:10.986399+00","2026-11-20 21:49:30.986399+00","2026-11-21 00:02:50.986399+00","2026-11-21 02:16:10.986399+00","2026-11-21 04:29:30.986399+00","2026-11-21 06:42:50.986399+00","2026-11-21 08:56:10.986399+00","2026-11-21 11:09:30.986399+00","2026-11-21 13:22:50.986399+00","2026-11-21 15:36:10.986399+00","2026-11-21 17:49:30.986399+00","2026-11-21 20:02:50.986399+00","2026-11-21 22:16:10.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.997006'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f9-7254-79bc-af6a-e4da3c8db3a1,01a1d173-848a-7dc4-81ff-23418a0d70ec,01a1d1ed-96ad-78eb-bf4a-f8ee3fba5592,01a1d267-a8d6-7e8b-983e-759a76597027,01a1d2e1-bafe-7be2-8f6e-965347d0c2dc,01a1d35b-cd1b-7924-a926-bb59667857cb,01a1d3d5-df77-76c6-8735-b4dd53f2f181,01a1d44f-f19e-71af-a644-abdbd814c9ee,01a1d4ca-03c3-7d43-b04c-02aa939ba118,01a1d544-15fd-7871-9e48-a09e40a08981,01a1d5be-2836-70c6-9262-107f748da17f,01a1d638-3a4b-7dee-88f3-66c420e47323,01a1d6b2-4c96-7165-abda-f4d806df1e2c,01a1d72c-5ec2-728d-a248-c244bb7e0a2d,01a1d7a6-70fb-79fd-95e3-4088bb1ed921,01a1d820-831b-7e50-83d5-2b334f539e57,01a1d89a-9544-7807-b662-28a6d100a6ab,01a1d914-a789-758a-8677-edf94f3e1f80,01a1d98e-b9aa-79dc-a1ab-aca84a6438f2,01a1da08-cbce-751a-9dce-9fc8d540711a,01a1da82-ddfd-7d19-a60e-7a9971a9ecfd,01a1dafc-f029-72d7-8e01-7023936a3e2c,01a1db77-023c-7dd4-b741-7880bba9043b,01a1dbf1-146f-70de-a93f-f1b2c8aaba7c,01a1dc6b-269b-74a9-94e9-fabb684b5c26,01a1dce5-38c1-7dc0-b6e1-587c121d7b47,01a1dd5f-4adf-79ba-87c0-9fefca13a766,01a1ddd9-5d11-7683-b5ec-5258f31996f5,01a1de53-6f2b-7bc9-9fb6-d127325e111f,01a1decd-8161-75c7-9cdd-8284593b91a3,01a1df47-9379-7e2c-9e1a-7b9c1521ab77,01a1dfc1-a597-7011-82e4-aae0cb96aa0a,01a1e03b-b7c5-7249-8c18-bbd2a429e331,01a1e0b5-c9df-7154-a729-ab15722f33bb,01a1e12f-dc16-7b79-97af-1c8070bf5b53,01a1e1a9-ee3d-752f-a0d7-d28bcb987336,01a1e224-0063-7832-8066-2dc87cda78ca,01a1e29e-1299-723a-8fcc-b635c4ed32b2,01a1e318-24bb-7337-b4d7-2006a06ef827,01a1e392-36f5-724a-82dc-fa5e5bd1748f,01a1e40c-490b-7205-bf1e-8408d8fd3ab9,01a1e486-5b39-72e5-9464-5075bc3e1126,01a1e500-6d53-7926-a93a-0601844bba29,01a1e57a-7f7e-72a6-903f-e43273db2f74,01a1e5f4-9197-7695-92bd-ee33ea839a79,01a1e66e-a3c6-767d-ad1a-0fa9ac08bc3f,01a1e6e8-b5e9-7fe6-95ff-d9cc7b86add9,01a1e762-c7fe-7d10-9a58-83c71db42465,01a1e7dc-da35-77b5-9a21-8e725c79a827,01a1e856-ec54-71e1-86b1-8b3f7f66b84b,01a1e8d0-fe86-7558-a23e-81642886da63,01a1e94b-10a6-7549-955f-cbbf74c59c7e,01a1e9c5-22c1-799d-96a1-e098a147f6ef,01a1ea3f-34de-7673-b150-ecd74778bd96,01a1eab9-46f7-79f3-b4dc-2409d95ddad2,01a1eb33-591f-7a96-9aba-d9f790cec1f9,01a1ebad-6b3f-7ae5-ab38-0f5f46d6f3d3,01a1ec27-7d69-71d6-9f7b-bb3594b9a5f6,01a1eca1-8f85-7bd0-94c7-38734c75491f,01a1ed1b-a1a0-768b-8645-498158acec30,01a1ed95-b3c5-79f8-b80a-7e3ace9fa86e,01a1ee0f-c5eb-749f-8ba7-ed5419b45bf1,01a1ee89-d80c-74ee-9777-4e48ec5e9b4e,01a1ef03-ea65-7d5c-b552-9c41d8187350,01a1ef7d-fc82-7c9e-90b7-230626de1d67,01a1eff8-0e9f-7cff-b7e8-5a1f86c3ac1a,01a1f072-20ac-76dc-893a-ce66eaca67fb,01a1f0ec-32cc-77e9-b7eb-26595b860743,01a1f166-44f4-720a-a647-5e70d1cf8a56,01a1f1e0-5722-7384-9f2e-b06b5715dbb5,01a1f25a-6941-7d8f-b853-954f12b4ac09,01a1f2d4-7b5f-7f57-b05d-449734c20516,01a1f34e-8d8d-7dc6-9f6e-561d4e15aaa9,01a1f3c8-9fa7-7681-8fdf-99e82118802d,01a1f442-b1e1-7549-b4eb-e654ec924752,01a1f4bc-c425-7d66-b6fc-751526290834,01a1f536-d63f-7f13-9973-9cee2d4dda4d,01a1f5b0-e872-722b-898f-278f38ec31d8,01a1f62a-fa8f-7e77-99a0-a4aff74d0359,01a1f6a5-0ca0-7b09-b33a-14b95f04f8f6,01a1f71f-1edf-7574-ab18-cbf8ad450b3c,01a1f799-310e-7cf5-b79e-52c5c6cc9990,01a1f813-4339-76e8-ae5c-41f3fa8f76fd,01a1f88d-555e-747d-95fd-7ba8bcb10249,01a1f907-6778-77f2-ace7-e57f43b02853,01a1f981-79b2-7042-b8db-468a25e1b6ab,01a1f9fb-8bde-771a-a4ee-d4b567da0b3f,01a1fa75-9df8-775c-b4c4-43b0c35e886f,01a1faef-b028-71b5-a71c-8f9d4160e57c,01a1fb69-c248-7e3e-9553-dd9693749f29,01a1fbe3-d473-75cb-baf6-e0fd2a5db829,01a1fc5d-e69f-74d1-8b30-002407652dbe,01a1fcd7-f8e1-7187-8b97-0ef1d8e490b5,01a1fd52-0b09-770f-8af5-e1e89098701a,01a1fdcc-1d24-77f7-8e3a-ea0db921c46a,01a1fe46-2f4a-79f9-b9e3-f34384ad1d9b,01a1fec0-4173-7475-b483-76c90f763856,01a1ff3a-5395-77b5-96bd-0dbabacf396c,01a1ffb4-65af-7715-9050-a88948b63c83,01a2002e-77cd-7fdd-b0a2-7aae76a4af57,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.997006'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f9-721f-7949-aed9-9b5b6caf229b,01a1d173-8420-72f2-80c2-b94626279542,01a1d1ed-9620-7a79-99e7-c186459b9347,01a1d267-a821-70e2-b23c-4f3c19d426c8,01a1d2e1-ba21-7bd0-be8a-fc876e43c5fc,01a1d35b-cc22-72ef-9e15-67f9457e903d,01a1d3d5-de3d-709f-862c-e30feb7276b9,01a1d44f-f03d-79fc-81b2-00e5d2475c71,01a1d4ca-023e-741d-876a-898ffef2f9dd,01a1d544-1443-731d-adad-f3f82a23bad1,01a1d5be-2643-7f2f-8a76-0057bfb096d0,01a1d638-3844-75cb-8bd1-47a040bade62,01a1d6b2-4a44-7c7b-b2c7-f29b2e44d3f2,01a1d72c-5c45-73c6-8b39-54b294b10f33,01a1d7a6-6e45-7a9d-b651-cfd59688f785,01a1d820-8046-7142-8882-13c510e2a651,01a1d89a-9266-7e6e-acdf-d0db7e721920,01a1d914-a467-75e6-b556-4a9b28dcd7ce,01a1d98e-b668-70bc-975e-1c9211602e21,01a1da08-c868-7967-ad17-7c7ab730643e,01a1da82-da69-7099-94d5-3a1da7df9a43,01a1dafc-ec69-7766-90ed-422466788176,01a1db76-fe69-7eed-b42a-e764ee1044e5,01a1dbf1-108a-7a90-ba0e-674235e29b06,01a1dc6b-228b-7352-b1a7-4dd0450496be,01a1dce5-348b-7b5e-abd3-12d330951025,01a1dd5f-4694-7199-a111-2e6cd157b8d3,01a1ddd9-5894-7c9a-90fc-2b894accd8f4,01a1de53-6a95-7499-9339-8d1325bd495d,01a1decd-7c95-7e7b-9b01-d9c194d23cdc,01a1df47-8ea6-79ce-8057-5fb20821adad,01a1dfc1-a0a7-7279-854f-f8df3601ac82,01a1e03b-b2a7-7d2c-84d6-f76e937cc70f,01a1e0b5-c4a8-747a-8451-a2c1018a45cb,01a1e12f-d6a8-7b52-86d2-13a93a7aa47a,01a1e1a9-e8a9-75ee-aeec-3ca72ba6cc06,01a1e223-faa9-7cd0-9ac6-ca7a0b73e0c6,01a1e29e-0caa-73af-b65f-a06a91116c95,01a1e318-1ec2-7a8e-a96b-57d1dd64a190,01a1e392-30c3-7554-9945-ed50edb64280,01a1e40c-42c3-7d1c-872a-51fd5700a0dc,01a1e486-54c4-7552-99fd-fb057b407d00,01a1e500-66c4-7e8b-b6bb-31b01c9e0b6f,01a1e57a-78c5-7893-85af-d467c44a23ff,01a1e5f4-8ac6-7080-85bb-e882578c6fa9,01a1e66e-9cde-7d90-b167-4e0826da31b9,01a1e6e8-aedf-7781-b7e2-52ec63afaf11,01a1e762-c0df-7fb4-9fd7-6415d2763067,01a1e7dc-d2e0-781b-a465-5f86fe11f801,01a1e856-e4e1-7179-a836-d1f42ce4309f,01a1e8d0-f6e1-7b3c-bd3d-796c2e0807db,01a1e94b-08f0-75b4-9b1d-8e24ff5cc634,01a1e9c5-1af0-7dc1-a28b-17f644dd8791,01a1ea3f-2cf1-7596-946e-5662ad4c0442,01a1eab9-3ef1-7eaf-b8e4-498adf0a6a2a,01a1eb33-5102-7930-8ecc-01b76b4302c1,01a1ebad-6303-739b-9269-32efe14e70ef,01a1ec27-7503-7ced-9f57-0068b5dc816b,01a1eca1-8704-748f-bd9e-eaab8282cd35,01a1ed1b-9904-7e7a-a3eb-d28010a4491c,01a1ed95-ab05-796e-b18d-63a0a044c6d1,01a1ee0f-bd06-721b-8a19-20b71cd308c9,01a1ee89-cf1a-7e4a-9061-ee9717f4fdc5,01a1ef03-e11b-778e-9a45-fce4d81de7ec,01a1ef7d-f31b-7f5d-8177-c7b7fcb19263,01a1eff8-051c-7702-b225-f3dd2babe42d,01a1f072-171c-7e9b-848a-5a8a1efefa3d,01a1f0ec-291d-76e0-9e1a-f216b18c2765,01a1f166-3b1e-70fe-94c2-d08c62210e1e,01a1f1e0-4d33-769c-8f24-1eebada30a4b,01a1f25a-5f34-712c-9325-40bddd8f8d8b,01a1f2d4-7134-7e06-8754-3ae7d7890c0c,01a1f34e-8335-75a8-b8ff-11ac00bda048,01a1f3c8-9536-72f1-899a-81a59b909c4d,01a1f442-a74b-7bea-a68a-590c86c98827,01a1f4bc-b94c-73cf-8344-fec5fc2ffc68,01a1f536-cb4c-7f89-9fb1-957c1f0e7ad4,01a1f5b0-dd4d-7746-a8a1-5b6305d115e4,01a1f62a-ef4e-731e-bbbb-a08baa2bf911,01a1f6a5-0163-70da-bfcc-548cdd7c36db,01a1f71f-1363-78c7-95e8-2d111ac0305d,01a1f799-2564-7034-90fa-fca04eea0238,01a1f813-3764-7b3d-8e7a-980af94f57de,01a1f88d-4965-74ff-8216-47f0651301cf,01a1f907-5b65-7f64-ab49-d283b297bacc,01a1f981-6d72-7f35-ba38-880b02b90a99,01a1f9fb-7f73-7782-b0c7-0d179ff3e5f1,01a1fa75-917e-78ad-8916-0ed13ee3f9fd,01a1faef-a37f-712c-8bcf-a2bd21604a62,01a1fb69-b57f-7ab9-b0e9-7bcc7e2c8027,01a1fbe3-c780-7298-95f1-ea51f43512d0,01a1fc5d-d980-7a4d-b279-889eda5430ee,01a1fcd7-eb81-75de-9c92-62abbc005c83,01a1fd51-fd81-7faa-a250-8eddcc5d3e1a,01a1fdcc-0f97-721d-b941-923e2932fb87,01a1fe46-2197-7c53-948c-fa38f81dd5b5,01a1fec0-3398-741f-bdab-805d11c22b99,01a1ff3a-459c-7a22-a9f1-1b506e3bd75a,01a1ffb4-579d-7359-95a0-c10ea9d0beb0,01a2002e-699d-7b0e-b30e-8e9a40b530bb,01a200a2-611e-73ef-a939-c778107dbbb1}'::text,
	'correlation', '0.997006'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'kind',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{seeded}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'known',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{benign}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'lease_until',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'reviewers_needed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '2'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'risk_rank',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '2'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{2,1,0}'::text,
	'most_common_freqs', '{0.33383307,0.33333334,0.3328336}'::real[],
	'correlation', '0.33266833'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'settled_at',
	'inherited', 'f'::boolean,
	'null_frac', '0.032983508'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.9670165'::real,
	'histogram_bounds', '{"2026-11-12 18:16:10.986399+00","2026-11-12 20:22:50.986399+00","2026-11-12 22:36:10.986399+00","2026-11-13 00:56:10.986399+00","2026-11-13 03:02:50.986399+00","2026-11-13 05:16:10.986399+00","2026-11-13 07:36:10.986399+00","2026-11-13 09:42:50.986399+00","2026-11-13 11:56:10.986399+00","2026-11-13 14:16:10.986399+00","2026-11-13 16:22:50.986399+00","2026-11-13 18:36:10.986399+00","2026-11-13 20:56:10.986399+00","2026-11-13 23:02:50.986399+00","2026-11-14 01:16:10.986399+00","2026-11-14 03:36:10.986399+00","2026-11-14 05:42:50.986399+00","2026-11-14 07:56:10.986399+00","2026-11-14 10:16:10.986399+00","2026-11-14 12:22:50.986399+00","2026-11-14 14:36:10.986399+00","2026-11-14 16:56:10.986399+00","2026-11-14 19:02:50.986399+00","2026-11-14 21:16:10.986399+00","2026-11-14 23:36:10.986399+00","2026-11-15 01:42:50.986399+00","2026-11-15 03:56:10.986399+00","2026-11-15 06:16:10.986399+00","2026-11-15 08:22:50.986399+00","2026-11-15 10:36:10.986399+00","2026-11-15 12:56:10.986399+00","2026-11-15 15:02:50.986399+00","2026-11-15 17:16:10.986399+00","2026-11-15 19:36:10.986399+00","2026-11-15 21:42:50.986399+00","2026-11-15 23:56:10.986399+00","2026-11-16 02:16:10.986399+00","2026-11-16 04:22:50.986399+00","2026-11-16 06:36:10.986399+00","2026-11-16 08:56:10.986399+00","2026-11-16 11:02:50.986399+00","2026-11-16 13:16:10.986399+00","2026-11-16 15:36:10.986399+00","2026-11-16 17:42:50.986399+00","2026-11-16 19:56:10.986399+00","2026-11-16 22:16:10.986399+00","2026-11-17 00:22:50.986399+00","2026-11-17 02:36:10.986399+00","2026-11-17 04:56:10.986399+00","2026-11-17 07:02:50.986399+00","2026-11-17 09:22:50.986399+00","2026-11-17 11:36:10.986399+00","2026-11-17 13:42:50.986399+00","2026-11-17 16:02:50.986399+00","2026-11-17 18:16:10.986399+00","2026-11-17 20:22:50.986399+00","2026-11-17 22:42:50.986399+00","2026-11-18 00:56:10.986399+00","2026-11-18 03:02:50.986399+00","2026-11-18 05:22:50.986399+00","2026-11-18 07:36:10.986399+00","2026-11-18 09:42:50.986399+00","2026-11-18 12:02:50.986399+00","2026-11-18 14:16:10.986399+00","2026-11-18 16:22:50.986399+00","2026-11-18 18:42:50.986399+00","2026-11-18 20:56:10.986399+00","2026-11-18 23:02:50.986399+00","2026-11-19 01:22:50.986399+00","2026-11-19 03:36:10.986399+00","2026-11-19 05:42:50.986399+00","2026-11-19 08:02:50.986399+00","2026-11-19 10:16:10.986399+00","2026-11-19 12:22:50.986399+00","2026-11-19 14:42:50.986399+00","2026-11-19 16:56:10.986399+00","2026-11-19 19:02:50.986399+00","2026-11-19 21:22:50.986399+00","2026-11-19 23:36:10.986399+00","2026-11-20 01:42:50.986399+00","2026-11-20 04:02:50.986399+00","2026-11-20 06:16:10.986399+00","2026-11-20 08:22:50.986399+00","2026-11-20 10:42:50.986399+00","2026-11-20 12:56:10.986399+00","2026-11-20 15:02:50.986399+00","2026-11-20 17:22:50.986399+00","2026-11-20 19:36:10.986399+00","2026-11-20 21:42:50.986399+00","2026-11-21 00:02:50.986399+00","2026-11-21 02:16:10.986399+00","2026-11-21 04:22:50.986399+00","2026-11-21 06:42:50.986399+00","2026-11-21 08:56:10.986399+00","2026-11-21 11:02:50.986399+00","2026-11-21 13:22:50.986399+00","2026-11-21 15:36:10.986399+00","2026-11-21 17:42:50.986399+00","2026-11-21 20:02:50.986399+00","2026-11-21 22:16:10.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.996904'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.57171416,0.14292854,0.14292854,0.14242879}'::real[],
	'correlation', '0.38622338'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'wrong',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '1'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blobs',
	'relpages', '1'::integer,
	'reltuples', '8'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blobs',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.25'::real,
	'most_common_vals', '{"2026-11-22 00:22:23.675836+00","2026-11-22 00:22:26.099503+00"}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blobs',
	'attname', 'sha256',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '65'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{23f8bd152aa147826824ad4ec1ccde4ea4adce142f9eb018f7ae28d6063c5a47,8c019dd757f5610c5b147e8ce5f733cc5a59576addf39249ec32d3532503f862,c01b52e430f5717e4a489632948378d86a1bb18931d3c77b1f925d893817ed2c,ea814754c2510b88c7d22bde0c6988e29f96809ac1697ca20ec2fde50adeabd9}'::text,
	'most_common_freqs', '{0.25,0.25,0.25,0.25}'::real[],
	'correlation', '-0.1904762'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blobs',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.25'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'relpages', '287'::integer,
	'reltuples', '2004'::real,
	'relallvisible', '287'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:16:10.986399+00","2026-11-12 20:29:30.986399+00","2026-11-12 22:42:50.986399+00","2026-11-13 00:56:10.986399+00","2026-11-13 03:09:30.986399+00","2026-11-13 05:22:50.986399+00","2026-11-13 07:36:10.986399+00","2026-11-13 09:49:30.986399+00","2026-11-13 12:02:50.986399+00","2026-11-13 14:16:10.986399+00","2026-11-13 16:29:30.986399+00","2026-11-13 18:42:50.986399+00","2026-11-13 20:56:10.986399+00","2026-11-13 23:09:30.986399+00","2026-11-14 01:22:50.986399+00","2026-11-14 03:36:10.986399+00","2026-11-14 05:49:30.986399+00","2026-11-14 08:02:50.986399+00","2026-11-14 10:16:10.986399+00","2026-11-14 12:29:30.986399+00","2026-11-14 14:42:50.986399+00","2026-11-14 16:56:10.986399+00","2026-11-14 19:09:30.986399+00","2026-11-14 21:22:50.986399+00","2026-11-14 23:36:10.986399+00","2026-11-15 01:49:30.986399+00","2026-11-15 04:02:50.986399+00","2026-11-15 06:16:10.986399+00","2026-11-15 08:29:30.986399+00","2026-11-15 10:42:50.986399+00","2026-11-15 12:56:10.986399+00","2026-11-15 15:09:30.986399+00","2026-11-15 17:22:50.986399+00","2026-11-15 19:36:10.986399+00","2026-11-15 21:56:10.986399+00","2026-11-16 00:09:30.986399+00","2026-11-16 02:22:50.986399+00","2026-11-16 04:36:10.986399+00","2026-11-16 06:49:30.986399+00","2026-11-16 09:02:50.986399+00","2026-11-16 11:16:10.986399+00","2026-11-16 13:29:30.986399+00","2026-11-16 15:42:50.986399+00","2026-11-16 17:56:10.986399+00","2026-11-16 20:09:30.986399+00","2026-11-16 22:22:50.986399+00","2026-11-17 00:36:10.986399+00","2026-11-17 02:49:30.986399+00","2026-11-17 05:02:50.986399+00","2026-11-17 07:16:10.986399+00","2026-11-17 09:29:30.986399+00","2026-11-17 11:42:50.986399+00","2026-11-17 13:56:10.986399+00","2026-11-17 16:09:30.986399+00","2026-11-17 18:22:50.986399+00","2026-11-17 20:36:10.986399+00","2026-11-17 22:49:30.986399+00","2026-11-18 01:02:50.986399+00","2026-11-18 03:16:10.986399+00","2026-11-18 05:29:30.986399+00","2026-11-18 07:42:50.986399+00","2026-11-18 09:56:10.986399+00","2026-11-18 12:09:30.986399+00","2026-11-18 14:22:50.986399+00","2026-11-18 16:36:10.986399+00","2026-11-18 18:49:30.986399+00","2026-11-18 21:02:50.986399+00","2026-11-18 23:22:50.986399+00","2026-11-19 01:36:10.986399+00","2026-11-19 03:49:30.986399+00","2026-11-19 06:02:50.986399+00","2026-11-19 08:16:10.986399+00","2026-11-19 10:29:30.986399+00","2026-11-19 12:42:50.986399+00","2026-11-19 14:56:10.986399+00","2026-11-19 17:09:30.986399+00","2026-11-19 19:22:50.986399+00","2026-11-19 21:36:10.986399+00","2026-11-19 23:49:30.986399+00","2026-11-20 02:02:50.986399+00","2026-11-20 04:16:10.986399+00","2026-11-20 06:29:30.986399+00","2026-11-20 08:42:50.986399+00","2026-11-20 10:56:10.986399+00","2026-11-20 13:09:30.986399+00","2026-11-20 15:22:50.986399+00","2026-11-20 17:36:10.986399+00","2026-11-20 19:49:30.986399+00","2026-11-20 22:02:50.986399+00","2026-11-21 00:16:10.986399+00","2026-11-21 02:29:30.986399+00","2026-11-21 04:42:50.986399+00","2026-11-21 06:56:10.986399+00","2026-11-21 09:09:30.986399+00","2026-11-21 11:22:50.986399+00","2026-11-21 13:36:10.986399+00","2026-11-21 15:49:30.986399+00","2026-11-21 18:02:50.986399+00","2026-11-21 20:16:10.986399+00","2026-11-21 22:29:30.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.9880598'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f9-7254-79bc-af6a-e4da3c8db3a1,01a1d173-848a-7dc4-81ff-23418a0d70ec,01a1d1ed-96ad-78eb-bf4a-f8ee3fba5592,01a1d267-a8d6-7e8b-983e-759a76597027,01a1d2e1-bafe-7be2-8f6e-965347d0c2dc,01a1d35b-cd1b-7924-a926-bb59667857cb,01a1d3d5-df77-76c6-8735-b4dd53f2f181,01a1d44f-f19e-71af-a644-abdbd814c9ee,01a1d4ca-03c3-7d43-b04c-02aa939ba118,01a1d544-15fd-7871-9e48-a09e40a08981,01a1d5be-2836-70c6-9262-107f748da17f,01a1d638-3a4b-7dee-88f3-66c420e47323,01a1d6b2-4c96-7165-abda-f4d806df1e2c,01a1d72c-5ec2-728d-a248-c244bb7e0a2d,01a1d7a6-70fb-79fd-95e3-4088bb1ed921,01a1d820-831b-7e50-83d5-2b334f539e57,01a1d89a-9544-7807-b662-28a6d100a6ab,01a1d914-a789-758a-8677-edf94f3e1f80,01a1d98e-b9aa-79dc-a1ab-aca84a6438f2,01a1da08-cbce-751a-9dce-9fc8d540711a,01a1da82-ddfd-7d19-a60e-7a9971a9ecfd,01a1dafc-f029-72d7-8e01-7023936a3e2c,01a1db77-023c-7dd4-b741-7880bba9043b,01a1dbf1-146f-70de-a93f-f1b2c8aaba7c,01a1dc6b-269b-74a9-94e9-fabb684b5c26,01a1dce5-38c1-7dc0-b6e1-587c121d7b47,01a1dd5f-4adf-79ba-87c0-9fefca13a766,01a1ddd9-5d11-7683-b5ec-5258f31996f5,01a1de53-6f2b-7bc9-9fb6-d127325e111f,01a1decd-8161-75c7-9cdd-8284593b91a3,01a1df47-9379-7e2c-9e1a-7b9c1521ab77,01a1dfc1-a597-7011-82e4-aae0cb96aa0a,01a1e03b-b7c5-7249-8c18-bbd2a429e331,01a1e0b5-c9df-7154-a729-ab15722f33bb,01a1e135-f697-7013-9651-027a8555173a,01a1e1b0-08bd-7d89-b513-72c76b8dde39,01a1e22a-1ae3-7ce7-a991-270762cbad59,01a1e2a4-2d19-7799-b48a-6ede2f789a91,01a1e31e-3f3b-77da-82fd-ab063cd5bc6e,01a1e398-5175-770c-8175-803ab745a3c2,01a1e412-638b-7697-95dc-c54d371a5342,01a1e48c-75b9-7f6c-9460-52dca50017b2,01a1e506-87d3-7ddd-a57a-35eaeab08842,01a1e580-99fe-76fc-a8c0-d0b551d37595,01a1e5fa-ac17-7b3f-96b0-8b600a7b8271,01a1e674-be46-7b6c-81a4-ef2dbe9fa4a1,01a1e6ee-d06a-7487-8787-7754bd69e983,01a1e768-e27f-708c-84a0-60623f523243,01a1e7e2-f4b5-7c95-ab35-0795d1081812,01a1e85d-06d4-7765-ae51-0548989ba829,01a1e8d7-1906-79eb-91f0-84fd3ecaa89e,01a1e951-2b2d-7469-b5c1-78080b93151c,01a1e9cb-3d41-7d0b-a72a-f9b3ce5dec38,01a1ea45-4f5e-79e4-bf11-abb31c5dccba,01a1eabf-6177-7d68-9b83-b261ab29a394,01a1eb39-739f-7fa2-950a-a498f582f0fe,01a1ebb3-85bf-7eac-8e03-1591dbca625b,01a1ec2d-97e9-7589-ada5-441a5bebcc78,01a1eca7-aa05-7f63-80c5-f1692da5de2c,01a1ed21-bc20-7b22-ab7a-9bf057f53812,01a1ed9b-ce45-7dc4-97b0-2cff501dae6d,01a1ee15-e06b-791e-8f4d-2fffff523eb5,01a1ee8f-f28c-7936-b812-79de3051566a,01a1ef0a-04e6-71fe-a33f-f4686ad8806d,01a1ef84-1703-70b9-95a0-fd028ef1284d,01a1effe-2920-7118-9bd7-5cc6d08cf7fa,01a1f078-3b2c-7b4b-9543-6bf4b4af0284,01a1f0f8-67e1-732e-8948-a6963ad67b9c,01a1f172-79f4-7ba1-bb42-78399b95824b,01a1f1ec-8c22-7db8-9d50-c1c2699c94a5,01a1f266-9e42-7464-be22-a1816285769f,01a1f2e0-b060-76c2-bc2f-5e598e701fae,01a1f35a-c28e-77c7-a8ae-517708398334,01a1f3d4-d4a8-7083-b986-b578bc352313,01a1f44e-e6fc-71a7-817c-cc21a19aaa5f,01a1f4c8-f926-76c2-8606-886408282dda,01a1f543-0b40-785e-844e-ea27ed8fee69,01a1f5bd-1d72-7ab9-99a8-702e8195adf1,01a1f637-2f90-7c64-b765-f6e81e6c36d6,01a1f6b1-41b9-7840-a7ef-22d10bcd4260,01a1f72b-53df-7f31-b5b0-4788b73ed309,01a1f7a5-660f-7660-992f-ba94d19a80d0,01a1f81f-783a-715e-abc9-10b92cbce230,01a1f899-8a5e-7e5b-9d68-69c9ef104f78,01a1f913-9c8c-7cc2-b44a-8f1c4d75386f,01a1f98d-aeb2-79eb-9bb0-02852ddc221f,01a1fa07-c0df-70f5-b7c6-8a226043918b,01a1fa81-d30d-7367-a036-f7a3a823c973,01a1fafb-e528-7b86-9267-da556154a162,01a1fb75-f759-7ab9-b88b-3109a9aeff2e,01a1fbf0-0973-7f75-8345-ff165d4b791c,01a1fc6a-1b9f-7d66-b1ab-c825e4ea916d,01a1fce4-2de1-7abf-80df-309626535168,01a1fd5e-400a-702a-92f8-b0459c100b10,01a1fdd8-5235-73cd-b292-a27161f40f41,01a1fe52-644b-739c-9b9d-1cb3f8ce42c2,01a1fecc-7673-7dfd-ba43-400372b71501,01a1ff46-8896-70d6-b232-1f2923f44c3b,01a1ffc0-9ab0-70b2-9c20-66511abbec86,01a2003a-acce-793f-ac7b-1cef76c57624,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.9880598'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'attname', 'option',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{benign}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'attname', 'served',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{benign}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.5723553,0.14271457,0.14271457,0.14221556}'::real[],
	'correlation', '0.3851295'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'attname', 'type_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{1,2,3}'::text,
	'most_common_freqs', '{0.33433133,0.33283433,0.33283433}'::real[],
	'correlation', '0.3376489'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'relpages', '1'::integer,
	'reltuples', '2'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'alpha',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{0.05}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'changed_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-22 00:22:25.091835+00","2026-11-22 00:22:27.201346+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-22 00:22:25.091835+00","2026-11-22 00:22:27.201346+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'created_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '5'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{test}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'decisions',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{113}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'delta',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{0.05}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'expires_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2027-02-20 00:22:25.091835+00","2027-02-20 00:22:27.201346+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'group_by',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'labels',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{99}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'number',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'policy_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'source',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{history}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '14'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{tumour-triage}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'type_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'why',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'window_from',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates',
	'attname', 'window_to',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days',
	'relpages', '6'::integer,
	'reltuples', '502'::real,
	'relallvisible', '6'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days',
	'attname', 'day',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.7270916'::real,
	'most_common_vals', '{2026-11-22,2026-07-10,2026-07-11,2026-07-12,2026-07-13,2026-07-14,2026-07-15,2026-07-16,2026-07-17,2026-07-18,2026-07-19,2026-07-20,2026-07-21,2026-07-22,2026-07-23,2026-07-24,2026-07-25,2026-07-26,2026-07-27,2026-07-28,2026-07-29,2026-07-30,2026-07-31,2026-08-01,2026-08-02,2026-08-03,2026-08-04,2026-08-05,2026-08-06,2026-08-07,2026-08-08,2026-08-09,2026-08-10,2026-08-11,2026-08-12,2026-08-13,2026-08-14,2026-08-15,2026-08-16,2026-08-17,2026-08-18,2026-08-19,2026-08-20,2026-08-21,2026-08-22,2026-08-23,2026-08-24,2026-08-25,2026-08-26,2026-08-27,2026-08-28,2026-08-29,2026-08-30,2026-08-31,2026-09-01,2026-09-02,2026-09-03,2026-09-04,2026-09-05,2026-09-06,2026-09-07,2026-09-08,2026-09-09,2026-09-10,2026-09-11,2026-09-12,2026-09-13,2026-09-14,2026-09-15,2026-09-16,2026-09-17,2026-09-18,2026-09-19,2026-09-20,2026-09-21,2026-09-22,2026-09-23,2026-09-24,2026-09-25,2026-09-26,2026-09-27,2026-09-28,2026-09-29,2026-09-30,2026-10-01,2026-10-02,2026-10-03,2026-10-04,2026-10-05,2026-10-06,2026-10-07,2026-10-08,2026-10-09,2026-10-10,2026-10-11,2026-10-12,2026-10-13,2026-10-14,2026-10-15,2026-10-16}'::text,
	'most_common_freqs', '{0.005976096,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064,0.003984064}'::real[],
	'histogram_bounds', '{2025-11-23,2025-11-26,2025-11-29,2025-12-02,2025-12-05,2025-12-08,2025-12-11,2025-12-14,2025-12-17,2025-12-20,2025-12-23,2025-12-26,2025-12-29,2026-01-01,2026-01-04,2026-01-07,2026-01-10,2026-01-13,2026-01-16,2026-01-19,2026-01-22,2026-01-25,2026-01-28,2026-01-31,2026-02-03,2026-02-06,2026-02-09,2026-02-12,2026-02-15,2026-02-18,2026-02-21,2026-02-24,2026-02-27,2026-03-02,2026-03-05,2026-03-08,2026-03-11,2026-03-14,2026-03-17,2026-03-20,2026-03-23,2026-03-26,2026-03-29,2026-04-01,2026-04-04,2026-04-07,2026-04-10,2026-04-13,2026-04-16,2026-04-19,2026-04-22,2026-04-25,2026-04-28,2026-05-01,2026-05-04,2026-05-07,2026-05-10,2026-05-13,2026-05-16,2026-05-19,2026-05-22,2026-05-25,2026-05-28,2026-05-31,2026-06-03,2026-06-06,2026-06-09,2026-06-12,2026-06-15,2026-06-18,2026-06-21,2026-06-24,2026-06-27,2026-06-30,2026-07-03,2026-07-06,2026-07-09,2026-10-18,2026-10-19,2026-10-21,2026-10-22,2026-10-24,2026-10-25,2026-10-27,2026-10-28,2026-10-30,2026-10-31,2026-11-02,2026-11-03,2026-11-05,2026-11-06,2026-11-08,2026-11-09,2026-11-11,2026-11-12,2026-11-14,2026-11-15,2026-11-17,2026-11-18,2026-11-20,2026-11-21}'::text,
	'correlation', '-0.17803416'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days',
	'attname', 'decisions',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{4}'::text,
	'most_common_freqs', '{0.99800795}'::real[],
	'correlation', '0.98811907'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days',
	'attname', 'ruling',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '13'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{auto_approve}'::text,
	'most_common_freqs', '{0.99800795}'::real[],
	'correlation', '0.98811907'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '13'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{auto_approved}'::text,
	'most_common_freqs', '{0.99800795}'::real[],
	'correlation', '0.98811907'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.99800795'::real,
	'most_common_vals', '{tumour-triage}'::text,
	'most_common_freqs', '{0.003984064}'::real[],
	'histogram_bounds', '{t1,t102,t107,t111,t116,t120,t125,t13,t134,t139,t143,t148,t152,t157,t161,t166,t170,t175,t18,t184,t189,t193,t198,t201,t206,t210,t215,t22,t224,t229,t233,t238,t242,t247,t251,t256,t260,t265,t27,t274,t279,t283,t288,t292,t297,t300,t305,t31,t314,t319,t323,t328,t332,t337,t341,t346,t350,t355,t36,t364,t369,t373,t378,t382,t387,t391,t396,t40,t404,t409,t413,t418,t422,t427,t431,t436,t440,t445,t45,t454,t459,t463,t468,t472,t477,t481,t486,t490,t495,t5,t53,t58,t62,t67,t71,t76,t80,t85,t9,t94,t99}'::text,
	'correlation', '0.33434534'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'relpages', '1'::integer,
	'reltuples', '2'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'autonomy',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '5'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{full}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'autonomy_pinned_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{tests}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'autonomy_since',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-22 00:22:25.417669+00","2026-11-22 00:22:27.648028+00"}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'certificate',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-22 00:22:23.675836+00","2026-11-22 00:22:26.099503+00"}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '14'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{tumour-triage}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'policy_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'shadow_policy',
	'inherited', 'f'::boolean,
	'null_frac', '0.5'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types',
	'attname', 'version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'relpages', '3706'::integer,
	'reltuples', '100009'::real,
	'relallvisible', '3705'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'amount',
	'inherited', 'f'::boolean,
	'null_frac', '6.666667e-05'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.29503345'::real,
	'histogram_bounds', '{1,249,481,737,998,1253,1512,1745,2000,2262,2502,2777,3025,3271,3486,3724,3969,4221,4461,4742,4979,5233,5484,5743,5996,6265,6520,6776,7029,7294,7579,7838,8091,8337,8583,8847,9092,9344,9596,9840,10126,10444,10789,11123,11493,11832,12156,12490,12827,13155,13491,13813,14165,14515,14830,15140,15500,15835,16163,16490,16804,17134,17461,17777,18078,18395,18729,19049,19373,19699,20049,20378,20685,21038,21343,21653,21982,22334,22671,22999,23343,23705,24024,24363,24695,25039,25362,25678,26022,26364,26688,27018,27377,27681,27997,28318,28628,28958,29295,29649,29999}'::text,
	'correlation', '0.08359683'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'audit_rate',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'autonomy',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'blind',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{f}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'certificate',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '4'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'certificate_state',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'changed_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.99981004'::real,
	'histogram_bounds', '{"2026-11-12 18:10:10.986399+00","2026-11-12 20:21:38.986399+00","2026-11-12 22:40:02.986399+00","2026-11-13 01:07:54.986399+00","2026-11-13 03:10:02.986399+00","2026-11-13 05:28:34.986399+00","2026-11-13 07:40:26.986399+00","2026-11-13 09:52:02.986399+00","2026-11-13 12:14:02.986399+00","2026-11-13 14:35:22.986399+00","2026-11-13 16:46:58.986399+00","2026-11-13 19:04:18.986399+00","2026-11-13 21:24:02.986399+00","2026-11-13 23:33:38.986399+00","2026-11-14 01:45:22.986399+00","2026-11-14 03:55:30.986399+00","2026-11-14 06:11:54.986399+00","2026-11-14 08:25:46.986399+00","2026-11-14 10:34:18.986399+00","2026-11-14 12:35:22.986399+00","2026-11-14 14:44:34.986399+00","2026-11-14 16:54:50.986399+00","2026-11-14 18:59:30.986399+00","2026-11-14 21:10:58.986399+00","2026-11-14 23:23:14.986399+00","2026-11-15 01:46:50.986399+00","2026-11-15 03:45:06.986399+00","2026-11-15 05:56:58.986399+00","2026-11-15 08:18:02.986399+00","2026-11-15 10:21:06.986399+00","2026-11-15 12:41:46.986399+00","2026-11-15 15:02:18.986399+00","2026-11-15 17:03:22.986399+00","2026-11-15 19:26:02.986399+00","2026-11-15 21:39:06.986399+00","2026-11-15 23:51:22.986399+00","2026-11-16 02:02:58.986399+00","2026-11-16 04:18:18.986399+00","2026-11-16 06:43:30.986399+00","2026-11-16 08:48:50.986399+00","2026-11-16 11:08:42.986399+00","2026-11-16 13:19:14.986399+00","2026-11-16 15:36:34.986399+00","2026-11-16 17:49:30.986399+00","2026-11-16 20:00:34.986399+00","2026-11-16 22:12:18.986399+00","2026-11-17 00:23:46.986399+00","2026-11-17 02:30:26.986399+00","2026-11-17 04:44:18.986399+00","2026-11-17 06:52:58.986399+00","2026-11-17 09:04:58.986399+00","2026-11-17 11:18:10.986399+00","2026-11-17 13:25:46.986399+00","2026-11-17 15:47:22.986399+00","2026-11-17 18:11:06.986399+00","2026-11-17 20:22:34.986399+00","2026-11-17 22:35:06.986399+00","2026-11-18 00:59:14.986399+00","2026-11-18 02:59:46.986399+00","2026-11-18 05:10:26.986399+00","2026-11-18 07:26:50.986399+00","2026-11-18 09:43:38.986399+00","2026-11-18 11:59:54.986399+00","2026-11-18 14:10:18.986399+00","2026-11-18 16:10:02.986399+00","2026-11-18 18:24:26.986399+00","2026-11-18 20:51:14.986399+00","2026-11-18 23:11:38.986399+00","2026-11-19 01:29:38.986399+00","2026-11-19 03:51:14.986399+00","2026-11-19 06:04:58.986399+00","2026-11-19 08:20:26.986399+00","2026-11-19 10:37:46.986399+00","2026-11-19 12:53:38.986399+00","2026-11-19 15:10:58.986399+00","2026-11-19 17:23:46.986399+00","2026-11-19 19:41:06.986399+00","2026-11-19 21:47:06.986399+00","2026-11-19 23:52:18.986399+00","2026-11-20 02:01:06.986399+00","2026-11-20 04:25:14.986399+00","2026-11-20 06:33:46.986399+00","2026-11-20 08:43:38.986399+00","2026-11-20 10:56:02.986399+00","2026-11-20 13:09:22.986399+00","2026-11-20 15:19:30.986399+00","2026-11-20 17:40:18.986399+00","2026-11-20 19:43:06.986399+00","2026-11-20 21:53:22.986399+00","2026-11-21 00:03:38.986399+00","2026-11-21 02:21:30.986399+00","2026-11-21 04:28:58.986399+00","2026-11-21 06:47:06.986399+00","2026-11-21 08:54:26.986399+00","2026-11-21 11:02:58.986399+00","2026-11-21 13:17:06.986399+00","2026-11-21 15:27:22.986399+00","2026-11-21 17:50:50.986399+00","2026-11-21 20:13:30.986399+00","2026-11-21 22:16:34.986399+00","2026-11-22 00:22:45.803067+00"}'::text,
	'correlation', '0.9990002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'claimed_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'claimed_by',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'confidence',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{5.5126553670348244e-05,0.010105245825556386,0.01959778184091321,0.030497699295579217,0.0402878057415863,0.0508626968988819,0.06060874904656055,0.07018597567628682,0.0809286727190508,0.09228910871910645,0.10315846754402025,0.11300821722678145,0.12287701192091349,0.13295516565607746,0.1432361659845096,0.1541319773800751,0.16376395612295536,0.1734229356203041,0.18422405656771446,0.19307096510961164,0.20276099775797518,0.2131827037610421,0.22403528385988825,0.23390994598409742,0.24374403885663098,0.25464242794353176,0.2646140688297529,0.2750445967479631,0.28451873066711775,0.2947285520092373,0.30500965962471605,0.31566368176711235,0.3257860941821955,0.3357848302147959,0.3454837637233732,0.3552234453312333,0.36524573091332346,0.3745973629081032,0.38443762289700567,0.39496008915874947,0.40446657842365186,0.4143867009918649,0.42437029253155667,0.43429979112994244,0.4442158350117926,0.45457023413953124,0.46507133343584073,0.4747995294257017,0.48441236457909986,0.49434766381966533,0.5039495845362862,0.5128616244772912,0.5232292038978961,0.532497412704316,0.5429102801768653,0.5531072686922833,0.5647351217039858,0.5741902855913064,0.5840558149783182,0.5947162635986194,0.6044587819128999,0.6143492208689116,0.6246745003358611,0.6339922256029304,0.643098559624889,0.6527634313985253,0.6630045557502937,0.6721530685981887,0.6828308830634446,0.6928423352594595,0.7031435864760336,0.7138633711831164,0.7235457798823377,0.7332940722687862,0.7426004701583622,0.7526107211082924,0.7608548033209819,0.7714429823175992,0.780750276640128,0.7909129301421602,0.801772305375134,0.8122750330799566,0.8217913059917354,0.8319810048615421,0.8419181893826577,0.8521384581418401,0.862971971375353,0.8720949067504364,0.8818234774364166,0.8919941845243784,0.9035770533741341,0.9134201761185385,0.9240966704496616,0.9339109019156535,0.9440357385994345,0.952904731180483,0.9620012236464832,0.971781261515368,0.9802714025247496,0.9904451824860359,0.9999751904162262}'::text,
	'correlation', '0.0007077383'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.99981004'::real,
	'histogram_bounds', '{"2026-11-12 18:10:10.986399+00","2026-11-12 20:21:38.986399+00","2026-11-12 22:40:02.986399+00","2026-11-13 01:07:54.986399+00","2026-11-13 03:10:02.986399+00","2026-11-13 05:28:34.986399+00","2026-11-13 07:40:26.986399+00","2026-11-13 09:52:02.986399+00","2026-11-13 12:14:02.986399+00","2026-11-13 14:35:22.986399+00","2026-11-13 16:46:58.986399+00","2026-11-13 19:04:18.986399+00","2026-11-13 21:24:02.986399+00","2026-11-13 23:33:38.986399+00","2026-11-14 01:45:22.986399+00","2026-11-14 03:55:30.986399+00","2026-11-14 06:11:54.986399+00","2026-11-14 08:25:46.986399+00","2026-11-14 10:34:18.986399+00","2026-11-14 12:35:22.986399+00","2026-11-14 14:44:34.986399+00","2026-11-14 16:54:50.986399+00","2026-11-14 18:59:30.986399+00","2026-11-14 21:10:58.986399+00","2026-11-14 23:23:14.986399+00","2026-11-15 01:46:50.986399+00","2026-11-15 03:45:06.986399+00","2026-11-15 05:56:58.986399+00","2026-11-15 08:18:02.986399+00","2026-11-15 10:21:06.986399+00","2026-11-15 12:41:46.986399+00","2026-11-15 15:02:18.986399+00","2026-11-15 17:03:22.986399+00","2026-11-15 19:26:02.986399+00","2026-11-15 21:39:06.986399+00","2026-11-15 23:51:22.986399+00","2026-11-16 02:02:58.986399+00","2026-11-16 04:18:18.986399+00","2026-11-16 06:43:30.986399+00","2026-11-16 08:48:50.986399+00","2026-11-16 11:08:42.986399+00","2026-11-16 13:19:14.986399+00","2026-11-16 15:36:34.986399+00","2026-11-16 17:49:30.986399+00","2026-11-16 20:00:34.986399+00","2026-11-16 22:12:18.986399+00","2026-11-17 00:23:46.986399+00","2026-11-17 02:30:26.986399+00","2026-11-17 04:44:18.986399+00","2026-11-17 06:52:58.986399+00","2026-11-17 09:04:58.986399+00","2026-11-17 11:18:10.986399+00","2026-11-17 13:25:46.986399+00","2026-11-17 15:47:22.986399+00","2026-11-17 18:11:06.986399+00","2026-11-17 20:22:34.986399+00","2026-11-17 22:35:06.986399+00","2026-11-18 00:59:14.986399+00","2026-11-18 02:59:46.986399+00","2026-11-18 05:10:26.986399+00","2026-11-18 07:26:50.986399+00","2026-11-18 09:43:38.986399+00","2026-11-18 11:59:54.986399+00","2026-11-18 14:10:18.986399+00","2026-11-18 16:10:02.986399+00","2026-11-18 18:24:26.986399+00","2026-11-18 20:51:14.986399+00","2026-11-18 23:11:38.986399+00","2026-11-19 01:29:38.986399+00","2026-11-19 03:51:14.986399+00","2026-11-19 06:04:58.986399+00","2026-11-19 08:20:26.986399+00","2026-11-19 10:37:46.986399+00","2026-11-19 12:53:38.986399+00","2026-11-19 15:10:58.986399+00","2026-11-19 17:23:46.986399+00","2026-11-19 19:41:06.986399+00","2026-11-19 21:47:06.986399+00","2026-11-19 23:52:18.986399+00","2026-11-20 02:01:06.986399+00","2026-11-20 04:25:14.986399+00","2026-11-20 06:33:46.986399+00","2026-11-20 08:43:38.986399+00","2026-11-20 10:56:02.986399+00","2026-11-20 13:09:22.986399+00","2026-11-20 15:19:30.986399+00","2026-11-20 17:40:18.986399+00","2026-11-20 19:43:06.986399+00","2026-11-20 21:53:22.986399+00","2026-11-21 00:03:38.986399+00","2026-11-21 02:21:30.986399+00","2026-11-21 04:28:58.986399+00","2026-11-21 06:47:06.986399+00","2026-11-21 08:54:26.986399+00","2026-11-21 11:02:58.986399+00","2026-11-21 13:17:06.986399+00","2026-11-21 15:27:22.986399+00","2026-11-21 17:50:50.986399+00","2026-11-21 20:13:30.986399+00","2026-11-21 22:16:34.986399+00","2026-11-22 00:22:45.765805+00"}'::text,
	'correlation', '0.9990002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'd',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{2.3287485255041318e-05,0.010002733679497444,0.020692946702300485,0.030546035443554276,0.04039074522493524,0.0506525811369305,0.06127807485402181,0.07082902132669933,0.08100382034374687,0.09097322870986813,0.10114254971703707,0.11044678446839873,0.121367780723314,0.1316927415313207,0.14045845691004244,0.15084746966233342,0.16153163270824988,0.17163572423120632,0.1810862579956043,0.19147821248706332,0.20111938571629207,0.2110861580232095,0.22067416505678672,0.2301457718811304,0.24003367379824447,0.25087016814388097,0.26183341746611055,0.27216509743296946,0.2831094869842785,0.2941450815141158,0.30410080160659647,0.31409975063374507,0.3242784249745041,0.3336623878429712,0.3441171672408283,0.35442553734927396,0.36391592036472353,0.3749595761832749,0.38489061833116556,0.3948174479554738,0.40483426414947266,0.4142517148620082,0.4240020163512397,0.4336490568233806,0.4453300710923762,0.4554299450052397,0.46529934470138756,0.4755765824187741,0.4850858025475051,0.49474769086772996,0.5048843570867918,0.515293315056585,0.5254496436981644,0.5356029560167404,0.5457598084363382,0.5561688616251523,0.5659406772965148,0.5751926099488927,0.5853203967180629,0.59475217429438,0.605018997909228,0.6148206836151322,0.6248874042362376,0.6344177494649992,0.6442524136473629,0.6553307464376508,0.6648174188171903,0.6753966836057042,0.6853342715061643,0.6956320248161947,0.7056783013240739,0.7150832076750384,0.7246309777316946,0.7349052986488218,0.7442423927732851,0.7550177198859895,0.7639210635934437,0.7740313642217624,0.7838780838370794,0.793459078426173,0.8034503185339485,0.8121337572383902,0.8228920802880122,0.8321225370677912,0.8415904593762473,0.8517472347710118,0.8620351198625211,0.8723566901012716,0.8822294812507505,0.892054113060696,0.9026861477588286,0.9124468437347293,0.9223702022395419,0.9326482025092322,0.9414730050757489,0.9511302814021461,0.9605881720708382,0.9698975202843321,0.979516098828864,0.9894613977023807,0.9999224778138107}'::text,
	'correlation', '-0.0069161886'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'decided_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.99981004'::real,
	'histogram_bounds', '{"2026-11-12 18:10:10.986399+00","2026-11-12 20:21:38.986399+00","2026-11-12 22:40:02.986399+00","2026-11-13 01:07:54.986399+00","2026-11-13 03:10:02.986399+00","2026-11-13 05:28:34.986399+00","2026-11-13 07:40:26.986399+00","2026-11-13 09:52:02.986399+00","2026-11-13 12:14:02.986399+00","2026-11-13 14:35:22.986399+00","2026-11-13 16:46:58.986399+00","2026-11-13 19:04:18.986399+00","2026-11-13 21:24:02.986399+00","2026-11-13 23:33:38.986399+00","2026-11-14 01:45:22.986399+00","2026-11-14 03:55:30.986399+00","2026-11-14 06:11:54.986399+00","2026-11-14 08:25:46.986399+00","2026-11-14 10:34:18.986399+00","2026-11-14 12:35:22.986399+00","2026-11-14 14:44:34.986399+00","2026-11-14 16:54:50.986399+00","2026-11-14 18:59:30.986399+00","2026-11-14 21:10:58.986399+00","2026-11-14 23:23:14.986399+00","2026-11-15 01:46:50.986399+00","2026-11-15 03:45:06.986399+00","2026-11-15 05:56:58.986399+00","2026-11-15 08:18:02.986399+00","2026-11-15 10:21:06.986399+00","2026-11-15 12:41:46.986399+00","2026-11-15 15:02:18.986399+00","2026-11-15 17:03:22.986399+00","2026-11-15 19:26:02.986399+00","2026-11-15 21:39:06.986399+00","2026-11-15 23:51:22.986399+00","2026-11-16 02:02:58.986399+00","2026-11-16 04:18:18.986399+00","2026-11-16 06:43:30.986399+00","2026-11-16 08:48:50.986399+00","2026-11-16 11:08:42.986399+00","2026-11-16 13:19:14.986399+00","2026-11-16 15:36:34.986399+00","2026-11-16 17:49:30.986399+00","2026-11-16 20:00:34.986399+00","2026-11-16 22:12:18.986399+00","2026-11-17 00:23:46.986399+00","2026-11-17 02:30:26.986399+00","2026-11-17 04:44:18.986399+00","2026-11-17 06:52:58.986399+00","2026-11-17 09:04:58.986399+00","2026-11-17 11:18:10.986399+00","2026-11-17 13:25:46.986399+00","2026-11-17 15:47:22.986399+00","2026-11-17 18:11:06.986399+00","2026-11-17 20:22:34.986399+00","2026-11-17 22:35:06.986399+00","2026-11-18 00:59:14.986399+00","2026-11-18 02:59:46.986399+00","2026-11-18 05:10:26.986399+00","2026-11-18 07:26:50.986399+00","2026-11-18 09:43:38.986399+00","2026-11-18 11:59:54.986399+00","2026-11-18 14:10:18.986399+00","2026-11-18 16:10:02.986399+00","2026-11-18 18:24:26.986399+00","2026-11-18 20:51:14.986399+00","2026-11-18 23:11:38.986399+00","2026-11-19 01:29:38.986399+00","2026-11-19 03:51:14.986399+00","2026-11-19 06:04:58.986399+00","2026-11-19 08:20:26.986399+00","2026-11-19 10:37:46.986399+00","2026-11-19 12:53:38.986399+00","2026-11-19 15:10:58.986399+00","2026-11-19 17:23:46.986399+00","2026-11-19 19:41:06.986399+00","2026-11-19 21:47:06.986399+00","2026-11-19 23:52:18.986399+00","2026-11-20 02:01:06.986399+00","2026-11-20 04:25:14.986399+00","2026-11-20 06:33:46.986399+00","2026-11-20 08:43:38.986399+00","2026-11-20 10:56:02.986399+00","2026-11-20 13:09:22.986399+00","2026-11-20 15:19:30.986399+00","2026-11-20 17:40:18.986399+00","2026-11-20 19:43:06.986399+00","2026-11-20 21:53:22.986399+00","2026-11-21 00:03:38.986399+00","2026-11-21 02:21:30.986399+00","2026-11-21 04:28:58.986399+00","2026-11-21 06:47:06.986399+00","2026-11-21 08:54:26.986399+00","2026-11-21 11:02:58.986399+00","2026-11-21 13:17:06.986399+00","2026-11-21 15:27:22.986399+00","2026-11-21 17:50:50.986399+00","2026-11-21 20:13:30.986399+00","2026-11-21 22:16:34.986399+00","2026-11-22 00:22:45.803067+00"}'::text,
	'correlation', '0.9990002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'disputed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{f}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'first_reason',
	'inherited', 'f'::boolean,
	'null_frac', '0.99993336'::real,
	'avg_width', '27'::integer,
	'n_distinct', '-6.663799e-05'::real,
	'histogram_bounds', '{"confidence 0.956111 >= 0.90","confidence 0.95621 >= 0.90"}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f3-f414-759e-bb86-270d32b98222,01a1d16c-50b8-7a76-8ca1-3d00f71f04b6,01a1d1eb-066d-76d4-afba-29ff265f1667,01a1d272-66e5-71ac-b7a6-fda269132b1c,01a1d2e2-37fe-7c3a-892d-150cd6705dcf,01a1d361-0cdb-7d2d-aec3-3eeec0bd04ed,01a1d3d9-c777-79f6-b790-e86b9c4b429e,01a1d452-435e-735c-bf7f-b76376bf8b1e,01a1d4d4-44c4-7543-9ed0-d1a9cad7f074,01a1d555-a9fe-76e1-9897-f9cb3479d289,01a1d5ce-25f6-7c16-b3ca-119037dc13a1,01a1d64b-e18c-7e17-b991-4d72d05aaa1a,01a1d6cb-cfd7-741e-9d70-b064eda1c7b0,01a1d742-7702-7ee9-9c2e-01205d77dda1,01a1d7bb-123c-7a7d-9b17-7e90ada74121,01a1d832-365c-7d2b-b1ac-403509a6827d,01a1d8af-175c-711c-96c1-9c6b6df8a17e,01a1d929-a68a-7549-9f81-81cea94865e9,01a1d99f-53ab-761d-8f6c-3a527707618e,01a1da0e-2ace-791c-ace5-295746f3c165,01a1da84-743d-7e46-bc2f-57e5a29104e2,01a1dafb-b7a9-71eb-ae43-78ddf6f69d34,01a1db6d-da7c-76f1-a01b-ac0fb57a2c6a,01a1dbe6-372e-78b4-a0f6-c1772b383867,01a1dc5f-4f44-7667-937b-08c5943a4048,01a1dce2-c7c1-7be5-b6e4-22459e90f408,01a1dd4f-0e9e-7d61-8646-54b55fe76c4b,01a1ddc7-c8f4-7690-b23b-ca40c7ef17fa,01a1de48-efab-73d9-b9d9-d8f8f07358ed,01a1deb9-9b84-7649-89e9-60bbcf97af72,01a1df3a-6479-76ac-af16-a2f7f366ba7c,01a1dfbb-0e16-7b14-b646-dee2ca529a87,01a1e029-e530-7186-81aa-b4ec49375e6d,01a1e0ac-82de-7a48-9d92-879576722fcd,01a1e126-567c-7872-ac3c-7fc274f937b9,01a1e19f-6ea4-7964-88a7-427f8a945e5d,01a1e217-eaa2-7f2b-9560-ffc2080c189d,01a1e293-d184-785a-902c-b151e56e23fd,01a1e318-c0fb-73ac-8a3e-ed0d38f20fef,01a1e38b-8018-7a8b-8d54-c184abfdfdff,01a1e40b-8d8b-717a-b69b-3a6ae3238d64,01a1e483-0f60-7e09-96d0-5b29ae63f2f7,01a1e500-cb13-7972-8946-db49c70b27d8,01a1e57a-7f7e-72a6-903f-e43273db2f74,01a1e5f2-7e57-7538-8aef-827da8649820,01a1e66b-1986-7399-befc-e72d4da1172c,01a1e6e3-7629-7c04-8840-88d2dcb32ca3,01a1e757-6dbe-76a9-89b8-dcbeac9ea1ba,01a1e7d1-fcd8-7c5e-b1eb-271305faf311,01a1e847-c953-7416-9076-ab1cf769b5e6,01a1e8c0-a2ec-7d83-a24c-f49b9ad0ecce,01a1e93a-95e5-79a7-a779-74ab854470d4,01a1e9af-6830-7a6d-a96b-bc4c409df8ed,01a1ea31-0bdd-7e82-b408-a07493902ddd,01a1eab4-a377-774f-80ca-70ee346b13cb,01a1eb2d-001f-7565-822a-3d28f4d83d5f,01a1eba6-56bf-73f2-aa91-2f93736e30d8,01a1ec2a-4c29-736a-a391-4faa31c8d350,01a1ec98-a645-75c1-becb-4b80aff599b2,01a1ed10-475f-7d64-88d2-e0580fb445e4,01a1ed8d-2845-7377-a42e-bcaf503f5da5,01a1ee0a-66eb-70a8-9ca7-94d2ff8f649a,01a1ee87-288c-72f5-a813-a67b0bfe150c,01a1eefe-8b65-7a4f-be9d-5b51ed15b27d,01a1ef6c-2a02-727c-a53c-634bcb187bde,01a1efe7-361f-7386-92dc-6d6b3291e9cb,01a1f06d-9c6c-73d7-a3c8-78289f8e94e2,01a1f0ee-26cc-7946-bbfd-f8982603278d,01a1f16c-7eb4-7758-8510-c1da17967961,01a1f1ee-2262-7f01-b48b-744cabd105e8,01a1f268-9242-757b-b482-bdc60e1548b0,01a1f2e4-9860-78fe-8c3c-a60d95a17bf5,01a1f362-540e-7de4-a0a4-710c12fa9490,01a1f3de-b7e8-78a0-83c1-13409584e024,01a1f45c-73bd-70ab-9947-c6dff80a7ecc,01a1f4d6-08e7-70bf-960b-2398863e5dd7,01a1f553-c499-7843-9835-e4b590e7dbda,01a1f5c7-1ff3-7192-846e-7139877db150,01a1f639-bfd0-7e4e-aba0-1a59f143476b,01a1f6af-ab79-76ef-9557-32adbeeb9711,01a1f733-a0e0-75d1-bdad-2560372581ad,01a1f7a9-4e0f-797e-931c-51979712f497,01a1f820-33ba-71f6-af56-973a18bc63cc,01a1f899-6b1e-7e43-a38c-35a2bd0e1e13,01a1f913-7d4c-7caa-83e3-3043ca870431,01a1f98a-a172-777e-bea7-dd3777aa0eb1,01a1fa0b-899f-7403-9630-e55a03dce4dd,01a1fa7b-f6f8-7c77-bcd9-cd32b1fda301,01a1faf3-3a68-74ad-ac97-d1261f6d5734,01a1fb6a-7dd9-714d-9ab4-0fea00c2eed4,01a1fbe8-b673-7980-8b37-33d794453f40,01a1fc5d-699f-7478-b3ce-8011cfd5b370,01a1fcdb-e0e1-7475-a82f-0b2f594ac4b8,01a1fd50-74c9-75e3-b11f-af1268296e2b,01a1fdc6-21e4-731f-b1cd-80d012b72ad5,01a1fe40-ef8a-75d9-af8f-9001934e1488,01a1feb8-32f2-7e29-a73e-84419b558b95,01a1ff3b-8c15-78b2-8f28-e32c53a89c9b,01a1ffbe-29af-7ebc-8415-829d362ce79f,01a2002e-d58e-7022-8794-418b87f84638,01a200a2-4b06-7475-9113-b4e9fe8bc5e1}'::text,
	'correlation', '0.9990002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'job_id',
	'inherited', 'f'::boolean,
	'null_frac', '0.50173336'::real,
	'avg_width', '16'::integer,
	'n_distinct', '51'::real,
	'most_common_vals', '{00000000-0000-7000-8000-000000000015,00000000-0000-7000-8000-000000000031,00000000-0000-7000-8000-00000000000b,00000000-0000-7000-8000-00000000002b,00000000-0000-7000-8000-00000000000d,00000000-0000-7000-8000-000000000016,00000000-0000-7000-8000-00000000002e,00000000-0000-7000-8000-00000000000a,00000000-0000-7000-8000-00000000000f,00000000-0000-7000-8000-000000000026,00000000-0000-7000-8000-000000000009,00000000-0000-7000-8000-00000000001c,00000000-0000-7000-8000-000000000006,00000000-0000-7000-8000-000000000011,00000000-0000-7000-8000-00000000001b,00000000-0000-7000-8000-000000000018,00000000-0000-7000-8000-00000000001f,00000000-0000-7000-8000-000000000025,00000000-0000-7000-8000-000000000029,00000000-0000-7000-8000-000000000002,00000000-0000-7000-8000-00000000002a,00000000-0000-7000-8000-000000000008,00000000-0000-7000-8000-000000000023,00000000-0000-7000-8000-000000000001,00000000-0000-7000-8000-000000000017,00000000-0000-7000-8000-000000000020,00000000-0000-7000-8000-000000000028,00000000-0000-7000-8000-00000000002d,00000000-0000-7000-8000-000000000007,00000000-0000-7000-8000-00000000000e,00000000-0000-7000-8000-000000000014,00000000-0000-7000-8000-000000000019,00000000-0000-7000-8000-000000000000,00000000-0000-7000-8000-00000000002c,00000000-0000-7000-8000-000000000005,00000000-0000-7000-8000-00000000000c,00000000-0000-7000-8000-000000000021,00000000-0000-7000-8000-000000000024,00000000-0000-7000-8000-00000000001d,00000000-0000-7000-8000-000000000027,00000000-0000-7000-8000-000000000003,00000000-0000-7000-8000-00000000001e,00000000-0000-7000-8000-000000000013,00000000-0000-7000-8000-000000000012,00000000-0000-7000-8000-00000000002f,00000000-0000-7000-8000-000000000030,00000000-0000-7000-8000-000000000010,00000000-0000-7000-8000-000000000004,00000000-0000-7000-8000-00000000001a,00000000-0000-7000-8000-000000000022,01a200a2-486b-70f3-a1bd-fe0f387fead7}'::text,
	'most_common_freqs', '{0.0106,0.010566667,0.010533334,0.010533334,0.010466667,0.010466667,0.010466667,0.010333333,0.010333333,0.010333333,0.0103,0.0103,0.010266666,0.010266666,0.010266666,0.010233333,0.010233333,0.0102,0.010066667,0.010033334,0.010033334,0.01,0.009966667,0.009933333,0.009933333,0.009933333,0.009933333,0.009933333,0.0099,0.009866667,0.009866667,0.009866667,0.009833333,0.009833333,0.009733333,0.009733333,0.009733333,0.009733333,0.009666666,0.009666666,0.009633333,0.009633333,0.009566667,0.0095,0.009466667,0.009466667,0.009433334,0.009266667,0.009266667,0.0090666665,6.666667e-05}'::real[],
	'correlation', '0.99919754'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'latency_us',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{430822}'::text,
	'most_common_freqs', '{0.99986666}'::real[],
	'histogram_bounds', '{37262,37262,71084}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'lease_until',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'near_hash',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.99951005'::real,
	'histogram_bounds', '{-9222050431071791857,-9028986749920603136,-8862813835690206793,-8683348618894910098,-8496897347381981758,-8297628754369368890,-8098495765503506616,-7927034532956129607,-7732409953740484851,-7570984697055228177,-7392018409822557184,-7214795481653523935,-7029036650649501963,-6861455197582773832,-6668855844063394179,-6471893621282403793,-6295847333007802390,-6121687361311458699,-5938007056140980536,-5766568400002460289,-5568877025007737355,-5395575490571554661,-5210083929616064879,-5008622228151780617,-4822913973017597721,-4638209611485295668,-4437768492168981598,-4246678954567070718,-4053931933004386614,-3862454855140797381,-3678426802426956824,-3517918381544261311,-3339092460600434296,-3161613922141791957,-2975726059162231219,-2794762691742701892,-2588216737253196709,-2405058356194782377,-2227433833526180859,-2025931280159936308,-1838658720059127546,-1659825282962600876,-1477704064194076328,-1292831423659180524,-1127495209595778657,-959531921113109115,-769894321051460559,-573670566892017314,-387145728576784031,-203651350025419633,-7928966039409823,178702911227062719,381662868187124229,559667207242632115,755474736135803570,924735750921409143,1087015028095045113,1282171723207940725,1475223756929053915,1653108318903541162,1856851676893864856,2067125805017055210,2260538158626170585,2460049273832702388,2644275297956200172,2821762548521166386,3033548056063365191,3236004114846587931,3418893123150840100,3615505926553173640,3787804920561088279,3940484287157399299,4118758528776106573,4283665319198217734,4449341897137873275,4625059932232835180,4822060096734775103,5006387161669203126,5176092478710412910,5369688698981639193,5554536478961349773,5746237234124370858,5925828638490868309,6110416779960720496,6286238644257582707,6472999707273443452,6669885738644797691,6844775096081290125,7026184040530633112,7207693735325525791,7386176163182635390,7576760402889464353,7759502255058788308,7943344786104564088,8125648118163065562,8319892241922250689,8487494058769560218,8674775911586307531,8873181041002222537,9036866546309338530,9222946954601595700}'::text,
	'correlation', '0.00335505'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'option',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{malignant,benign}'::text,
	'most_common_freqs', '{0.5011,0.4989}'::real[],
	'correlation', '0.50027263'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'policy_allows',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{f,t}'::text,
	'most_common_freqs', '{0.99993336,6.666667e-05}'::real[],
	'correlation', '0.9996002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'policy_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'request_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '37'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{01a200a2-349f-71c2-8b9b-9272e3bda8f5}'::text,
	'most_common_freqs', '{0.99986666}'::real[],
	'histogram_bounds', '{01a200a2-3db2-7120-b879-11be7559345c,01a200a2-4630-77cc-b23a-0b1080dc359c,01a200a2-482c-765f-94b9-a3fb8da8aa58}'::text,
	'correlation', '0.9992002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'reviewers_needed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '2'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{1,0}'::text,
	'most_common_freqs', '{0.99993336,6.666667e-05}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'reviewers_of',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '2'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'risk_rank',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '2'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{1,2,0}'::text,
	'most_common_freqs', '{0.3358,0.33396667,0.33023334}'::real[],
	'correlation', '0.32905063'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'risk_tier',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '5'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{medium,high,low}'::text,
	'most_common_freqs', '{0.3358,0.33396667,0.33023334}'::real[],
	'correlation', '0.32748657'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'row_number',
	'inherited', 'f'::boolean,
	'null_frac', '0.0001'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.99971'::real,
	'histogram_bounds', '{3,978,2027,3128,4049,5084,6078,7063,8129,9186,10174,11203,12248,13226,14215,15189,16210,17209,18179,19088,20057,21036,21968,22956,23942,25021,25903,26901,27960,28879,29930,30985,31900,32958,33967,34959,35943,36955,38043,38988,40035,41013,42046,43047,44017,45010,45994,46947,47956,48916,49906,50888,51864,52925,53995,54985,55986,57064,57969,58941,59963,60997,62016,62985,63892,64903,65998,67056,68093,69146,70157,71170,72205,73213,74245,75241,76259,77223,78153,79116,80211,81171,82135,83122,84131,85104,86170,87084,88063,89040,90073,91034,92068,93025,93986,94997,95971,97047,98116,99035,99998}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'ruling',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '13'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{needs_review,auto_approve}'::text,
	'most_common_freqs', '{0.99993336,6.666667e-05}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'sealed',
	'inherited', 'f'::boolean,
	'null_frac', '0.9999'::real,
	'avg_width', '899'::integer,
	'n_distinct', '-0.000100016594'::real,
	'histogram_bounds', '{"\\x2977e6b3a6c1ce3af0fd1cd34b577f262836fe3a38ae591769cd3091375979d96734ea1acc31f1be410358c27af4f5ad96cf80c2ce97992b899538fc462e4164bd7920d39aff8685ff2de89578d526986d1d4b265cad55c86090f1656844e87c681bc4d20672e92f52a7ec58cc7a3dad797df16806a5bfafa9567d14dae0ce675e6d98e20ae0ee40d7ab6193cccce6f487647956bc5925c4225bb56bf5dc7ce8ee59c81450a232fdbe0b1561050c50900d9a96c31e33ef6e0b359e991e1d03a2b1e3416e2cc5e0a41c0dbcd1ab5f8a43b65f6022074d2501908cb7492c241dbc1f49135341b41afd9a2516cdf23139bf48d31bd4b60464f82cb0febc355f167b20ec718bc1b853c3c6d811c6267a415c33a687d21f8e5719263e4d592d3365829079b5ef1c41e9fcd65735846c96909030945faa7929818a7ae27685f1fa1a9f3b4f3846f2d0b4a7c370dfa8ef1ce78c350070558b7edbce0bb3aa89b51e2b24f99717513703781bbb4ec553e95040a760f1cf9faf4dd85ef3dcd7c5f03e890759abe2d63de15c16960069da56aeeb1efc6a37e678571afbfe183b0ee57513a05ec6f113483ae96a8e538f06d30f1965422404e50ddad83e0fa83365f0ebfea871af8b3d507785dbb20243c4253618cfe54488627b5a0d71871a69d8cbf59f02bf33a3f7f7645f44445ab79aa14557db005dc4594c651c11a6fd5f30eadf7696f15b5db81246f1328b3aac94779f1f1139f3feeb5788ad9d2522f95371696b8588580d1546520386529c7131570bc8a0dd41634137ae5ea7b7e58bc2aab91990214e374aae6fc05f2b8b6eeb72b5136c2787625062b725e90941e0570f28cc8c2272f0c9479ccdd76b333436696d97c78cdc1135b09b312f37cf00fcf6a8de6d49528a126833302c07c0fc2254fb54f777d598a842885d4b1a2708acce492324b7f1ff943f544e8516d7040357d6813863362112f232ed03882619e9765eab898d3a4d296df96061bf266b64c210af6536aaccf2e131d2f1e3e451fdd5d2eff26c0ef26545a5db5c90a48b08cbbae1778aeed3fc816def09b125a26d969146c78ce527da3cdbc7f93e83135880044dcebd164d7ca2e2d5f067a92d3cdbb5e78ce2137a7b209b9754475432091f9cb86114cf090b7c8146a45d23dc76de78285a9ab25915ce3dce7d0e5d80d834480f39c2ebbb34e497e0931449898d7beaa6cdc61b6a7cd3e7ef7d3da8d83ae5d2e0d11ce8c3d24e6ad5c8520bd87d08cc8f","\\x3c99db6362727eca23752618f66ab2dd7a038cf7c3388cd8d66a40ea6b3c7c1ed60526afd61e8bb79d2f6309e7c1fc1c21f6bb420f759c61e417873be40827bf77952212ff9f917a229e94f8a22d6df1f2219d52b6df64f50e73a506094e5ab5aa6221f0cf2750b627b1db7012f6f176e6ca1c722a671e586bf821307ec46fe54f0299fc8f7b97a99e7c33060196928bc8cd8a4867b48dba855811efb60420346d1223f182c6e65ef2ff68ede5aa814d0dc9d1a9a9ea9176bc167aa73e62ae7abe5d457e1eaff7bd8897f2b23da062c24f5d06c5d84249b712cc50203ed7fbd07b7dc6353442ede4fbcffc4654579a16b4bc98aef3e3637fd4a39a9fa257c42fea153baa84fca09c0e8bd20cfb71a6164da315114f22ed1d04f72a20439cefa5646bb391ff6c314e52e5ccc2a6f7777eb0bf3244989e82b395ceb0810c727b33a7f731a891434dc6d83af066a78089612cf41794a0f87fcdadc7f9b861a8a75f2a0d15e4a177b75a3c0bdb08d98706a13e03df205006c09bbaf46820a3ef1b7118fd2832153861ad4e74bced46d96dd6684e3f52aa18c9c5c92cc6c97051787910144b0571e63beadd674439106e995278e40695dc294b989017e6e48edd252956df480ed0bf53d8526e38fca60d2fb125dff8dcba26dd5960d966fe3c449944fe229579bcbb04f0055f3e16d2c13d5460d1761c00f9353ba1e3ea5352ebe382516fa4f849d44c62b85be51c820611f33ee389c111357d92deaff4421b4946353ccb9905f65361014e6c0ce1ad6a98de485f6af15f8151e69dc49217c1ccb480174825070fa8ecf7753e9e1e91f51d95eb8dbd4f443282be2ccbfb7b971c5c8a4f1df13d088e204a31b9111c968150942ce6fa1e5b90b92dc786f58f9c48108a0ffcf8060fba3634a27a8d818a11355628fd22d9bb56a0b657136d86c0d590d0452ff16af737ce27595641383bd6b0a2908565aa1acc3287a04710b23aece466f767d7b38ce8e72d72ee37903b9ac925f64b49d4515c3b65301f629604ec3615a627b188ed023ef9604680042911bd5d46260c4702eef5752cbbd3eb35150c8ca239d41b9cb4d3ea3b19dafffb3f33374a615b7e8f2e8b31d5cc78eefe045adcbec88989da923d9c098b874a96bbc88b50fbbf988cf53a22acc7e1fad10b4321296ea2c2719331e37388b394c208552af9bbf6cd427e105beff91d750fb4368e772900beb14c5f2bd60270754a5216ecdc209adf6d4b6f44a1f5c8025f5963","\\x4f830d85272cf1e5dfd3ba2bd3b1f18b9ff38958b0c60a11c3abca9610b7b9fc964ad3da7cb7268a97dc8f551ecfcfe5153440ab03a13e207bfc3f4e1c9a5e1af17e22ec3d60e75ec163da90188a2ba309a1e0a5c033790249ab198c0f5039fd4948cb751fd63b924a7763df02de3a76cbb71315317339b9e6296ebdcb692931d9eaa302b9195fc1ccc5d6266a463ad53c3d0a7d628f13632ba1d4cd15da679f6ebc0b2a687c849b1b6f650182da2d1d130fe45adf9ceeee83bc4954f9573edcc33d13804441a27d524ab6b827215fb3587f288aa96776bb2d361ef4be2e8c2db0361a89c82ab49e05249350d51aea116620674711b98307ca5facbbe23f0cf962eee60deda62ef303e304fb9a3a018eb5e01a89b07ec08c73beabbbaebc74dd8e90d4e3a8d78c89b166d5f4861d808a4addad84ca21ac3b6d4a84ca7a7eed7279120fcd300d7bd273de4300dabd0c4b7b5a37a61267854d5423988d93107082e164ca51b5a4ae64638ee6cfd8082d483b8d228dcb8ba9b3256ed60e46071e692a473e90e9a51d46640ffae4591baa09acba47b69fcd92842265a6bbba41f66d3d3ea4c36868e3ec6f7ba2b0d2de1c69d736c78765a0623c4a09fed12c0613ffe70f62b70410ab342ba36d531ba73bf2b8cb29229298137600ffe6b93c844a91c456833020a5ae664acb09641e72d9d5d57f1de22280a296165d9f8b397a7a3e90564f75efceac8b0572961f4beef323c52a940bf34081160e645f4ee1e60c912583489c6db65465d211930e4583d15f63f7fb19a47932c649be174a50284037b73b75e8266fcc5856eb59c3ea7f2fab859e7cd98570ccd31e2d592eb8b48e4e8e7e960c2d81516811841b1531abb2f1fcdd3231b042c5d115345a05d369fbd1ee966450306a9c64e206303f3a6677c3e6028099a1a6aa4a4afb935621a89bfb2500796edd538ff1b127c764e76dc6a982ff7d75319108619401c191c0b5a798d1bd2c518bd5e231f34dbb81d43535e44627110c0e18d2381d4da6056bebbc1edc87453248015a635e1531c32a1178cb3d7ed17848922439a8847d447550af80bada1555a8a1356e76c7c000ce5e12d627563297ad4a666ad9dafa304d97a662ebbd669eb8552275c26de42b8746ee9ca64c5ede54e6b9f4e3d5c0a37bf18c8d267a81cc4d2003f84dff2ae657077ad98fc8ba9efaf6d0089ee763815c502fec5d658d46d0eba19dc75a65e00df4b8f2dad4148768c47123e95648f51caeb5"}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'signal_levels',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{0,16384}'::text,
	'most_common_freqs', '{0.99986666,0.00013333333}'::real[],
	'correlation', '0.9992002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '13'::integer,
	'n_distinct', '5'::real,
	'most_common_vals', '{auto_approved,rejected,needs_review,overridden,manually_approved}'::text,
	'most_common_freqs', '{0.9406667,0.020866666,0.0194,0.019,6.666667e-05}'::real[],
	'correlation', '0.88430446'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'subject_ref',
	'inherited', 'f'::boolean,
	'null_frac', '0.901'::real,
	'avg_width', '33'::integer,
	'n_distinct', '4917'::real,
	'histogram_bounds', '{0004d0b59e19461ff126e3a08a814c33,02b780c583ec92dc4816f9c299e59423,06150927fbaa6e3f026901cb1dedaaed,076fe937e59c252325e2a760ae2e4d37,09dbc1177211571ef3e1ca961cc39363,0bd81786a8ec6ae9b22cbb3cb4d88179,0dceb0ffa039ab83600259310bccae25,10826cbc2c4de2a2e27d2883929c5805,123ee944824996433ba17e57e8a227c9,1683c30db91283155060d1b8a7cb807a,1951440c60517e1646b22e78584305b1,1b59164354d7e455f27f211aee57171f,1d87251152320b350200bc9631c67ea9,2062a2ce318d18ac0661743a9213cb0e,22551a288cde5b41c4816769be4037ea,2410f01cc34c57702bbec8f884db18d5,25b6ca62448ad1547674ea4df32caef0,283062995206f8cbf7c0b50216b9623e,2ab8edb933345c598252fbc36c8b9ced,2d3d2d7e61bc08085b826aa44ee856df,30817601adbc53cc3d07ee109c602083,32ce0ec3ee6f3951004c8ebb7511ffc1,3499738f724b2ae08a1871b6a0a7d175,37b47bc2fe01ddcb1c4673a4419c7e13,3a532033aa5b0c64d1a7b2b13e4b5d33,3d2d30960eae9770a232641d29158db0,3f79b257665694a9cf76fbd806f58e72,422cf6c6f212dde0fa96c532de240104,441314de551ba5a9d38a4e3dd91bb80f,4624ff8d02c5f3499a61ef71decddf1f,4947b0c0b9b0f860b48892c92f0167ef,4c4e5249f45d8cf6a0387c58ac13f514,4e9f20772a3fa0c83f76dae9c6e06008,5160bab035bf7fbafe9cf178db1a44c4,542b9ce5413bbceea136fecb513df4c3,56acd1ad649f3db6ee2bffca648ad192,59a57dd9c157d6b95b56dfaebb6a45e3,5da95a167017dc13e6bfc2e2a7337e2a,5fbbafb101147139d1766e4e1428f01c,61d009da208a34ae155420e55f97abc7,63c6598e9ddd2961e7dfa4d4eb8144a1,6693a7aacb8a2e74c6f5fe91bc39864b,6903a6decc9cc3ddea7cd1a0d9091878,6b913a2317d00f7bfa0abdaff1a1f67f,6e187996e9cc9d93c5f4452695768290,70d05faff1c45b3eb7bd61ab2a513d48,73fed7fd472e502d8908794430511f4d,7749fdb98bb4370a37c070b81581da31,7a2347d96752880e3d58d72e9813cc14,7d13247818304f55070dbca7e4274d65,806379e230b4283d02e676e99f730621,83672563a735a0e086c45ca392adf13f,8646de4bf4a5dc60490bf6479ada9250,8925f4bfc315c47adfcca80a74581f4b,8d97f450424ddf6448b7efe4159d2aa6,8f9b9fd0f3d4fdb8e07c3c7b1640d9b7,92c8c96e4c37100777c7190b76d28233,9447b7e2c724174c9af773d5f1b64263,96b250a90d3cf0868c83f8c965142d2a,99042a495af06f062902ade0eacd4064,9c781c3c488249b999f88747ce8e5737,9e49c72b76b91efc504292d0225e16c3,a08c49164c7d28e6084d1cb99da28f2f,a3af76f69a3c9c55f12cf5fc418a0593,a69017f8746c392b173dc70700fda957,a8c58162d2df20549828cafb3645a961,ab2481c9f93d0ed3033a3281d865ccb2,ada71870b639ce542d6541ea178e4f25,b06cd72ed257978b3460f68d5f7d7903,b327c02ddad53e2fbb1c163884ae837f,b651fe05fb7ed93f9b8f33ae9506662e,b8f36d2dffddf18ae2ff15d71c9eb62d,bbc9e48517c090672f767062b39607c5,bdb39ff93e597d32c796a93733593fa4,c06d06da9666a219db15cf575aff2824,c2e1767dee0b00aadf6f4a087ea182f9,c5e11c9dda5ce1e1570766249bb56a9a,c83ce37b1f99ce526eb40ffce9440f75,cb70a510d7c83a14b374c56b7ed2ed83,cdca41db5ada4bf3e8e608a495066165,d02a0679e1ed95b5961f798794c6f54a,d30a841a72bee42662410eee9653d9c1,d53c7d8544b4f47cdcf3ebd51fbb44ee,d7bbb6396ce5daf19ec6cf4bb4453137,da6227556cac5e27703ef56a6015cb50,dc513ea4fbdaa7a14786ffdebc4ef64e,df308fd90635b28d82558cf580c73ed9,e21bd8ab999859f3642d2227e682e66f,e3e725d3b7d2339c41bb28ff92e8635d,e5f5c9b8d407672fc0c83e836adff55d,e79877ffd47fdef9d994832b365071c1,e9c0ded40a0630024a51c161925ec257,eb7e87877c44af2443759ea1ef235358,ed582716bfb4738ccd92405301122e66,f0b875eb6cff6fd5f491e6b6521c7510,f2dfb01e6378dfa4a4ba5b0468184c5b,f4f1f13c8289ac1b1ee0ff176b56fc60,f7d39620fd98ccb30f1c7741fe158210,faa7786df730a3aceb9481ff2bb625c0,fd272fe04b7d4e68effd01bddcc6bb34,fff8db9478d2fd72df65a67ee6b62f67}'::text,
	'correlation', '0.0006090845'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '6'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30,01a200a2-5f81-7f0b-b6b8-2add35975255,01a200a2-5f82-7573-b07e-e943266351bc,01a200a2-5f82-728b-aaaa-d5351babd00e,01a200a2-5f82-7237-a54e-c56c93b822a6}'::text,
	'most_common_freqs', '{0.4989,0.103033334,0.1015,0.099766664,0.0985,0.0983}'::real[],
	'correlation', '0.29586035'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'trust',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '5'::real,
	'most_common_vals', '{0.989661}'::text,
	'most_common_freqs', '{0.99986666}'::real[],
	'histogram_bounds', '{0.989558,0.98962,0.991437,0.991461}'::text,
	'correlation', '0.9996002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,d,b,c}'::text,
	'most_common_freqs', '{0.5704,0.14376667,0.1431,0.14273334}'::real[],
	'correlation', '0.39141327'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'type_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns',
	'relpages', '12'::integer,
	'reltuples', '1042'::real,
	'relallvisible', '12'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '82'::real,
	'most_common_vals', '{c0,c1,c10,c11,c12,c13,c14,c15,c16,c17,c18,c19,c2,c20,c21,c22,c23,c24,c25,c26,c27,c28,c29,c3,c30,c31,c32,c33,c34,c35,c36,c37,c38,c39,c4,c5,c6,c7,c8,c9}'::text,
	'most_common_freqs', '{0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322,0.023992322}'::real[],
	'histogram_bounds', '{amount,at,audit_rate,confidence,d,id,input.area_error,input.compactness_error,input.concave_points_error,input.concavity_error,input.fractal_dimension_error,input.mean_area,input.mean_compactness,input.mean_concave_points,input.mean_concavity,input.mean_fractal_dimension,input.mean_perimeter,input.mean_radius,input.mean_smoothness,input.mean_symmetry,input.mean_texture,input.perimeter_error,input.radius_error,input.smoothness_error,input.symmetry_error,input.texture_error,input.worst_area,input.worst_compactness,input.worst_concave_points,input.worst_concavity,input.worst_fractal_dimension,input.worst_perimeter,input.worst_radius,input.worst_smoothness,input.worst_symmetry,input.worst_texture,option,sealed,served,signal_levels,trust,version}'::text,
	'correlation', '-0.070375636'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns',
	'attname', 'segment',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.9606526'::real,
	'most_common_vals', '{01a200a2-5396-7701-a4a0-b03e667bcbc7}'::text,
	'most_common_freqs', '{0.0403071}'::real[],
	'histogram_bounds', '{01a1d0ff-8cd4-7e5f-8fb9-c573ce09bef9,01a1d16d-69f8-7b53-bfe9-5d30f2abf87c,01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d261-8e56-79df-9cd2-f870ea01ccff,01a1d2db-a07e-779c-8576-cee2b78d6542,01a1d355-b29b-7469-8eed-30aaa5e53021,01a1d3cf-c4e4-7cc8-adbf-46a62b93ff08,01a1d449-d71d-7d60-a2db-02c86b75ca36,01a1d4c3-e943-7879-ad01-3c2d8a93892d,01a1d53d-fb7d-73ef-b5c1-8c4d08f8e64a,01a1d5b8-0db5-7c5b-b6cb-29f1ce710257,01a1d632-1fcb-7927-b980-c94213cda8be,01a1d6ac-3215-7ce8-be86-93ff79de0f82,01a1d726-4441-7f25-a36a-6884c3e9b25b,01a1d7a0-567b-752d-b6c4-2e01425e9e0e,01a1d81a-689b-7910-a356-5f50160dd9f1,01a1d894-7ac4-7349-a935-95e5f27aaffa,01a1d90e-8cec-7e63-babe-9412bfcec0c3,01a1d988-9f2a-7555-8e93-1367995bf2a0,01a1da02-b14e-7090-9895-e51e682847c8,01a1da7c-c37d-7851-b421-8caccdfaa070,01a1daf6-d594-7c97-b152-7ed4190267dc,01a1db70-e7bc-7938-ab4c-3217793082be,01a1dbea-f9ee-7c41-acfd-00bcca0e5c6d,01a1dc65-0c04-7ac7-8591-d26970b28544,01a1dcdf-1e41-7926-ae9f-ba424f78d5fa,01a1dd59-305f-755f-8a56-62f88fead9cc,01a1ddd3-4291-70bd-87b0-7ede8820f11e,01a1de4d-54ab-7719-8fa8-82b9b121f88d,01a1dec7-66c4-7e64-9825-5e53361daaa9,01a1df41-78f9-7aa9-a905-aa98f3a7e511,01a1dfbb-8b16-7b71-9d84-a32574091936,01a1e035-9d30-7a78-be33-183fc0fdfd6b,01a1e0af-af5e-7cb9-8e2f-ed70f66faabd,01a1e129-c17c-7af8-a29d-926613c93401,01a1e1a3-d3a4-7cb6-9336-1c27c5e5ff08,01a1e21d-e5e3-73a5-bf87-60fa0c454c0b,01a1e297-f804-7b74-a530-4b93cc32a2f3,01a1e312-0a3a-7e9d-92e8-354ccb129ea1,01a1e38c-1c58-7afa-8d45-971d75c21960,01a1e406-2e8a-7d71-b664-2ee9ae9b2e17,01a1e480-40a0-7bec-811d-a3fb95b38530,01a1e4fa-52d3-749a-bf62-fe1b8c2f7676,01a1e574-64fd-7e3c-bcb4-46bf13fab1a4,01a1e5ee-7717-723e-a9f2-52b37055b5fc,01a1e668-8946-7196-a02c-1cbeae210226,01a1e6e2-9b69-7b5c-91ec-65961555fc33,01a1e75c-ad7e-799f-8a15-7e0ba4e31883,01a1e7d6-bfb5-72b9-9573-6e4dc29158d9,01a1e850-d1d3-7c32-bda4-dc172d38106d,01a1e8ca-e406-708e-868a-82ca96ffc080,01a1e944-f626-70fb-8d0b-65e03052fdee,01a1e9bf-0841-7615-8b20-4c530e48722f,01a1ea39-1a5e-730a-ad04-d6f8d87b98c8,01a1eab3-2c77-767a-a4c1-ab8d82d1b538,01a1eb2d-3e9f-75a8-8da9-f0de1a2d91e6,01a1eba7-50bf-7695-a337-a1c0bd0caeb8,01a1ec21-62d4-7c5f-ba79-a2de8a49cbbb,01a1ec9b-7505-777f-9e2b-f9d32cc0269f,01a1ed15-8720-71cc-b8ff-7b39bf881d56,01a1ed8f-9945-7679-aab1-613858b9d060,01a1ee09-ab6b-700a-a68f-a66bcb3b6202,01a1ee83-bd8c-707d-b85a-6e5652ade6a1,01a1eefd-cfe5-79e5-b8ff-40ad16d5b4fd,01a1ef77-e202-7931-9f94-b6629569ab64,01a1eff1-f41f-7991-9f59-449f99006466,01a1f06c-062c-7282-9b71-481eb87c13b3,01a1f0e6-184c-743a-8d3e-aa3054272bf5,01a1f160-2a73-7d22-ba7d-2d65c0c7b5da,01a1f1da-3ca1-7ddd-9b1b-f72d382c98e9,01a1f254-4ec1-7a2a-893c-eb8ca2b89058,01a1f2ce-60df-7be3-a9bf-e5f5d41b90d4,01a1f348-730d-78ee-a557-23433ebc0aac,01a1f3c2-8527-718a-9cfa-62427c7d63bf,01a1f43c-9761-709a-9273-30049e7f30b1,01a1f4b6-a9a5-78a8-8dbe-2aeff30006b5,01a1f530-bbbf-7a60-baf6-1e38f68681ac,01a1f5aa-cdf1-7dea-b13b-0add5e6527fe,01a1f624-e00f-79fb-8274-d7d29442839c,01a1f69e-f220-7637-81fc-09ed94c3846a,01a1f719-045e-7ea5-9931-27fe62d14220,01a1f793-168e-784b-9efd-842accbd2688,01a1f80d-28b9-71bd-a316-fd193732d215,01a1f887-3add-7f8e-8ce7-f249fb874abf,01a1f901-4cf8-7332-953a-6190f0b55c20,01a1f97b-5f31-7ba3-bc13-309e3cd3723d,01a1f9f5-715e-7204-a7d1-0621c0e7d268,01a1fa6f-8378-7271-b426-8e62979d6ed5,01a1fae9-95a7-7cdb-97dc-7f7b0e83ac07,01a1fb63-a7c8-70da-befd-eda86096199e,01a1fbdd-b9f3-70f7-ad4a-6b25620582e7,01a1fc57-cc1f-707e-aebe-37a9c81b26fb,01a1fcd1-de40-7a68-90ab-9ff0ead08c3a,01a1fd4b-f089-728f-87b6-ec6e99022e15,01a1fdc6-02a4-7307-b027-c9912e4df9ab,01a1fe40-14ca-7533-a48b-2d99a3546575,01a1feba-26f2-7fa7-9e34-aeb3564c2db5,01a1ff34-3915-729b-8016-4b59d6423319,01a1ffae-4b2f-7235-b849-700eef9a1c4a,01a20028-5d4d-7b57-b0b2-b7c20dd1f8b9,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.7698144'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments',
	'relpages', '2'::integer,
	'reltuples', '101'::real,
	'relallvisible', '2'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments',
	'attname', 'first_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 20:22:50.986399+00","2026-11-12 22:36:10.986399+00","2026-11-13 00:49:30.986399+00","2026-11-13 03:02:50.986399+00","2026-11-13 05:16:10.986399+00","2026-11-13 07:29:30.986399+00","2026-11-13 09:42:50.986399+00","2026-11-13 11:56:10.986399+00","2026-11-13 14:09:30.986399+00","2026-11-13 16:22:50.986399+00","2026-11-13 18:36:10.986399+00","2026-11-13 20:49:30.986399+00","2026-11-13 23:02:50.986399+00","2026-11-14 01:16:10.986399+00","2026-11-14 03:29:30.986399+00","2026-11-14 05:42:50.986399+00","2026-11-14 07:56:10.986399+00","2026-11-14 10:09:30.986399+00","2026-11-14 12:22:50.986399+00","2026-11-14 14:36:10.986399+00","2026-11-14 16:49:30.986399+00","2026-11-14 19:02:50.986399+00","2026-11-14 21:16:10.986399+00","2026-11-14 23:29:30.986399+00","2026-11-15 01:42:50.986399+00","2026-11-15 03:56:10.986399+00","2026-11-15 06:09:30.986399+00","2026-11-15 08:22:50.986399+00","2026-11-15 10:36:10.986399+00","2026-11-15 12:49:30.986399+00","2026-11-15 15:02:50.986399+00","2026-11-15 17:16:10.986399+00","2026-11-15 19:29:30.986399+00","2026-11-15 21:42:50.986399+00","2026-11-15 23:56:10.986399+00","2026-11-16 02:09:30.986399+00","2026-11-16 04:22:50.986399+00","2026-11-16 06:36:10.986399+00","2026-11-16 08:49:30.986399+00","2026-11-16 11:02:50.986399+00","2026-11-16 13:16:10.986399+00","2026-11-16 15:29:30.986399+00","2026-11-16 17:42:50.986399+00","2026-11-16 19:56:10.986399+00","2026-11-16 22:09:30.986399+00","2026-11-17 00:22:50.986399+00","2026-11-17 02:36:10.986399+00","2026-11-17 04:49:30.986399+00","2026-11-17 07:02:50.986399+00","2026-11-17 09:16:10.986399+00","2026-11-17 11:29:30.986399+00","2026-11-17 13:42:50.986399+00","2026-11-17 15:56:10.986399+00","2026-11-17 18:09:30.986399+00","2026-11-17 20:22:50.986399+00","2026-11-17 22:36:10.986399+00","2026-11-18 00:49:30.986399+00","2026-11-18 03:02:50.986399+00","2026-11-18 05:16:10.986399+00","2026-11-18 07:29:30.986399+00","2026-11-18 09:42:50.986399+00","2026-11-18 11:56:10.986399+00","2026-11-18 14:09:30.986399+00","2026-11-18 16:22:50.986399+00","2026-11-18 18:36:10.986399+00","2026-11-18 20:49:30.986399+00","2026-11-18 23:02:50.986399+00","2026-11-19 01:16:10.986399+00","2026-11-19 03:29:30.986399+00","2026-11-19 05:42:50.986399+00","2026-11-19 07:56:10.986399+00","2026-11-19 10:09:30.986399+00","2026-11-19 12:22:50.986399+00","2026-11-19 14:36:10.986399+00","2026-11-19 16:49:30.986399+00","2026-11-19 19:02:50.986399+00","2026-11-19 21:16:10.986399+00","2026-11-19 23:29:30.986399+00","2026-11-20 01:42:50.986399+00","2026-11-20 03:56:10.986399+00","2026-11-20 06:09:30.986399+00","2026-11-20 08:22:50.986399+00","2026-11-20 10:36:10.986399+00","2026-11-20 12:49:30.986399+00","2026-11-20 15:02:50.986399+00","2026-11-20 17:16:10.986399+00","2026-11-20 19:29:30.986399+00","2026-11-20 21:42:50.986399+00","2026-11-20 23:56:10.986399+00","2026-11-21 02:09:30.986399+00","2026-11-21 04:22:50.986399+00","2026-11-21 06:36:10.986399+00","2026-11-21 08:49:30.986399+00","2026-11-21 11:02:50.986399+00","2026-11-21 13:16:10.986399+00","2026-11-21 15:29:30.986399+00","2026-11-21 17:42:50.986399+00","2026-11-21 19:56:10.986399+00","2026-11-21 22:09:30.986399+00","2026-11-22 00:22:40.043+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.94234127'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d16d-69f8-7b53-bfe9-5d30f2abf87c,01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d261-8e56-79df-9cd2-f870ea01ccff,01a1d2db-a07e-779c-8576-cee2b78d6542,01a1d355-b29b-7469-8eed-30aaa5e53021,01a1d3cf-c4e4-7cc8-adbf-46a62b93ff08,01a1d449-d71d-7d60-a2db-02c86b75ca36,01a1d4c3-e943-7879-ad01-3c2d8a93892d,01a1d53d-fb7d-73ef-b5c1-8c4d08f8e64a,01a1d5b8-0db5-7c5b-b6cb-29f1ce710257,01a1d632-1fcb-7927-b980-c94213cda8be,01a1d6ac-3215-7ce8-be86-93ff79de0f82,01a1d726-4441-7f25-a36a-6884c3e9b25b,01a1d7a0-567b-752d-b6c4-2e01425e9e0e,01a1d81a-689b-7910-a356-5f50160dd9f1,01a1d894-7ac4-7349-a935-95e5f27aaffa,01a1d90e-8cec-7e63-babe-9412bfcec0c3,01a1d988-9f2a-7555-8e93-1367995bf2a0,01a1da02-b14e-7090-9895-e51e682847c8,01a1da7c-c37d-7851-b421-8caccdfaa070,01a1daf6-d594-7c97-b152-7ed4190267dc,01a1db70-e7bc-7938-ab4c-3217793082be,01a1dbea-f9ee-7c41-acfd-00bcca0e5c6d,01a1dc65-0c04-7ac7-8591-d26970b28544,01a1dcdf-1e41-7926-ae9f-ba424f78d5fa,01a1dd59-305f-755f-8a56-62f88fead9cc,01a1ddd3-4291-70bd-87b0-7ede8820f11e,01a1de4d-54ab-7719-8fa8-82b9b121f88d,01a1dec7-66c4-7e64-9825-5e53361daaa9,01a1df41-78f9-7aa9-a905-aa98f3a7e511,01a1dfbb-8b16-7b71-9d84-a32574091936,01a1e035-9d30-7a78-be33-183fc0fdfd6b,01a1e0af-af5e-7cb9-8e2f-ed70f66faabd,01a1e129-c17c-7af8-a29d-926613c93401,01a1e1a3-d3a4-7cb6-9336-1c27c5e5ff08,01a1e21d-e5e3-73a5-bf87-60fa0c454c0b,01a1e297-f804-7b74-a530-4b93cc32a2f3,01a1e312-0a3a-7e9d-92e8-354ccb129ea1,01a1e38c-1c58-7afa-8d45-971d75c21960,01a1e406-2e8a-7d71-b664-2ee9ae9b2e17,01a1e480-40a0-7bec-811d-a3fb95b38530,01a1e4fa-52d3-749a-bf62-fe1b8c2f7676,01a1e574-64fd-7e3c-bcb4-46bf13fab1a4,01a1e5ee-7717-723e-a9f2-52b37055b5fc,01a1e668-8946-7196-a02c-1cbeae210226,01a1e6e2-9b69-7b5c-91ec-65961555fc33,01a1e75c-ad7e-799f-8a15-7e0ba4e31883,01a1e7d6-bfb5-72b9-9573-6e4dc29158d9,01a1e850-d1d3-7c32-bda4-dc172d38106d,01a1e8ca-e406-708e-868a-82ca96ffc080,01a1e944-f626-70fb-8d0b-65e03052fdee,01a1e9bf-0841-7615-8b20-4c530e48722f,01a1ea39-1a5e-730a-ad04-d6f8d87b98c8,01a1eab3-2c77-767a-a4c1-ab8d82d1b538,01a1eb2d-3e9f-75a8-8da9-f0de1a2d91e6,01a1eba7-50bf-7695-a337-a1c0bd0caeb8,01a1ec21-62d4-7c5f-ba79-a2de8a49cbbb,01a1ec9b-7505-777f-9e2b-f9d32cc0269f,01a1ed15-8720-71cc-b8ff-7b39bf881d56,01a1ed8f-9945-7679-aab1-613858b9d060,01a1ee09-ab6b-700a-a68f-a66bcb3b6202,01a1ee83-bd8c-707d-b85a-6e5652ade6a1,01a1eefd-cfe5-79e5-b8ff-40ad16d5b4fd,01a1ef77-e202-7931-9f94-b6629569ab64,01a1eff1-f41f-7991-9f59-449f99006466,01a1f06c-062c-7282-9b71-481eb87c13b3,01a1f0e6-184c-743a-8d3e-aa3054272bf5,01a1f160-2a73-7d22-ba7d-2d65c0c7b5da,01a1f1da-3ca1-7ddd-9b1b-f72d382c98e9,01a1f254-4ec1-7a2a-893c-eb8ca2b89058,01a1f2ce-60df-7be3-a9bf-e5f5d41b90d4,01a1f348-730d-78ee-a557-23433ebc0aac,01a1f3c2-8527-718a-9cfa-62427c7d63bf,01a1f43c-9761-709a-9273-30049e7f30b1,01a1f4b6-a9a5-78a8-8dbe-2aeff30006b5,01a1f530-bbbf-7a60-baf6-1e38f68681ac,01a1f5aa-cdf1-7dea-b13b-0add5e6527fe,01a1f624-e00f-79fb-8274-d7d29442839c,01a1f69e-f220-7637-81fc-09ed94c3846a,01a1f719-045e-7ea5-9931-27fe62d14220,01a1f793-168e-784b-9efd-842accbd2688,01a1f80d-28b9-71bd-a316-fd193732d215,01a1f887-3add-7f8e-8ce7-f249fb874abf,01a1f901-4cf8-7332-953a-6190f0b55c20,01a1f97b-5f31-7ba3-bc13-309e3cd3723d,01a1f9f5-715e-7204-a7d1-0621c0e7d268,01a1fa6f-8378-7271-b426-8e62979d6ed5,01a1fae9-95a7-7cdb-97dc-7f7b0e83ac07,01a1fb63-a7c8-70da-befd-eda86096199e,01a1fbdd-b9f3-70f7-ad4a-6b25620582e7,01a1fc57-cc1f-707e-aebe-37a9c81b26fb,01a1fcd1-de40-7a68-90ab-9ff0ead08c3a,01a1fd4b-f089-728f-87b6-ec6e99022e15,01a1fdc6-02a4-7307-b027-c9912e4df9ab,01a1fe40-14ca-7533-a48b-2d99a3546575,01a1feba-26f2-7fa7-9e34-aeb3564c2db5,01a1ff34-3915-729b-8016-4b59d6423319,01a1ffae-4b2f-7235-b849-700eef9a1c4a,01a20028-5d4d-7b57-b0b2-b7c20dd1f8b9,01a200a2-5396-7701-a4a0-b03e667bcbc7,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.94234127'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments',
	'attname', 'last_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 20:22:50.986399+00","2026-11-12 22:36:10.986399+00","2026-11-13 00:49:30.986399+00","2026-11-13 03:02:50.986399+00","2026-11-13 05:16:10.986399+00","2026-11-13 07:29:30.986399+00","2026-11-13 09:42:50.986399+00","2026-11-13 11:56:10.986399+00","2026-11-13 14:09:30.986399+00","2026-11-13 16:22:50.986399+00","2026-11-13 18:36:10.986399+00","2026-11-13 20:49:30.986399+00","2026-11-13 23:02:50.986399+00","2026-11-14 01:16:10.986399+00","2026-11-14 03:29:30.986399+00","2026-11-14 05:42:50.986399+00","2026-11-14 07:56:10.986399+00","2026-11-14 10:09:30.986399+00","2026-11-14 12:22:50.986399+00","2026-11-14 14:36:10.986399+00","2026-11-14 16:49:30.986399+00","2026-11-14 19:02:50.986399+00","2026-11-14 21:16:10.986399+00","2026-11-14 23:29:30.986399+00","2026-11-15 01:42:50.986399+00","2026-11-15 03:56:10.986399+00","2026-11-15 06:09:30.986399+00","2026-11-15 08:22:50.986399+00","2026-11-15 10:36:10.986399+00","2026-11-15 12:49:30.986399+00","2026-11-15 15:02:50.986399+00","2026-11-15 17:16:10.986399+00","2026-11-15 19:29:30.986399+00","2026-11-15 21:42:50.986399+00","2026-11-15 23:56:10.986399+00","2026-11-16 02:09:30.986399+00","2026-11-16 04:22:50.986399+00","2026-11-16 06:36:10.986399+00","2026-11-16 08:49:30.986399+00","2026-11-16 11:02:50.986399+00","2026-11-16 13:16:10.986399+00","2026-11-16 15:29:30.986399+00","2026-11-16 17:42:50.986399+00","2026-11-16 19:56:10.986399+00","2026-11-16 22:09:30.986399+00","2026-11-17 00:22:50.986399+00","2026-11-17 02:36:10.986399+00","2026-11-17 04:49:30.986399+00","2026-11-17 07:02:50.986399+00","2026-11-17 09:16:10.986399+00","2026-11-17 11:29:30.986399+00","2026-11-17 13:42:50.986399+00","2026-11-17 15:56:10.986399+00","2026-11-17 18:09:30.986399+00","2026-11-17 20:22:50.986399+00","2026-11-17 22:36:10.986399+00","2026-11-18 00:49:30.986399+00","2026-11-18 03:02:50.986399+00","2026-11-18 05:16:10.986399+00","2026-11-18 07:29:30.986399+00","2026-11-18 09:42:50.986399+00","2026-11-18 11:56:10.986399+00","2026-11-18 14:09:30.986399+00","2026-11-18 16:22:50.986399+00","2026-11-18 18:36:10.986399+00","2026-11-18 20:49:30.986399+00","2026-11-18 23:02:50.986399+00","2026-11-19 01:16:10.986399+00","2026-11-19 03:29:30.986399+00","2026-11-19 05:42:50.986399+00","2026-11-19 07:56:10.986399+00","2026-11-19 10:09:30.986399+00","2026-11-19 12:22:50.986399+00","2026-11-19 14:36:10.986399+00","2026-11-19 16:49:30.986399+00","2026-11-19 19:02:50.986399+00","2026-11-19 21:16:10.986399+00","2026-11-19 23:29:30.986399+00","2026-11-20 01:42:50.986399+00","2026-11-20 03:56:10.986399+00","2026-11-20 06:09:30.986399+00","2026-11-20 08:22:50.986399+00","2026-11-20 10:36:10.986399+00","2026-11-20 12:49:30.986399+00","2026-11-20 15:02:50.986399+00","2026-11-20 17:16:10.986399+00","2026-11-20 19:29:30.986399+00","2026-11-20 21:42:50.986399+00","2026-11-20 23:56:10.986399+00","2026-11-21 02:09:30.986399+00","2026-11-21 04:22:50.986399+00","2026-11-21 06:36:10.986399+00","2026-11-21 08:49:30.986399+00","2026-11-21 11:02:50.986399+00","2026-11-21 13:16:10.986399+00","2026-11-21 15:29:30.986399+00","2026-11-21 17:42:50.986399+00","2026-11-21 19:56:10.986399+00","2026-11-21 22:09:30.986399+00","2026-11-22 00:22:45.766+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.94234127'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments',
	'attname', 'rows',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{9}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.5841584,0.13861386,0.13861386,0.13861386}'::real[],
	'correlation', '0.3963774'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'relpages', '205'::integer,
	'reltuples', '1226'::real,
	'relallvisible', '205'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'confidence',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '103'::real,
	'most_common_vals', '{0.999632,1,0.999835,0.999978,0.548289,0.55297,0.55323,0.555899,0.574584,0.578938,0.658841,0.678931,0.735333,0.830616,0.850192,0.862907,0.901853,0.904589,0.916869,0.919885,0.92546,0.928252,0.931426,0.934556,0.934786,0.940023,0.950196,0.951329,0.952081,0.952243,0.958211,0.958613,0.960287,0.962828,0.968642,0.971432,0.971799,0.972022,0.972772,0.972864,0.979852,0.979894,0.981612,0.982825,0.983295,0.983939,0.984146,0.984792,0.985298,0.986151,0.988773,0.989653,0.989889,0.990027,0.990208,0.991211,0.992058,0.992191,0.993084,0.993895,0.994103,0.99431,0.995119,0.995315,0.995353,0.995637,0.9957,0.995739,0.995881,0.995943,0.996117,0.996233,0.996499,0.996725,0.996863,0.996986,0.99708,0.997272,0.997445,0.997513,0.997583,0.997869,0.998056,0.998098,0.998177,0.99824,0.998565,0.99862,0.998668,0.998974,0.999058,0.999071,0.999518,0.999551,0.99959,0.999622,0.999704,0.999819,0.999848,0.999936}'::text,
	'most_common_freqs', '{0.81729203,0.0146818925,0.0032626428,0.0032626428,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214}'::real[],
	'histogram_bounds', '{0.999972,0.999983,0.999999}'::text,
	'correlation', '0.83396244'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'critic_option',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{malignant,benign}'::text,
	'most_common_freqs', '{0.88091356,0.11908646}'::real[],
	'correlation', '0.99665064'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'd',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '111'::real,
	'most_common_vals', '{0.003014,0.001722,0.003427,7.6e-05,8.7e-05,0.000102,0.000145,0.0002,0.000363,0.000608,0.000718,0.000738,0.000753,0.000923,0.001044,0.001119,0.00115,0.001214,0.001242,0.001247,0.00128,0.001332,0.001351,0.001368,0.001487,0.001509,0.001583,0.001709,0.002246,0.00237,0.002414,0.002723,0.002765,0.002835,0.003037,0.003354,0.00336,0.003381,0.003382,0.003459,0.00361,0.003627,0.003636,0.003928,0.004033,0.004162,0.00419,0.004436,0.004617,0.00476,0.004976,0.005102,0.005128,0.005181,0.005275,0.005332,0.00534,0.00567,0.005756,0.006944,0.007443,0.008773,0.009602,0.009763,0.010097,0.010285,0.010908,0.012219,0.014759,0.015149,0.015298,0.015393,0.015885,0.016877,0.017147,0.01921,0.021127,0.024398,0.025092,0.026996,0.031424,0.032868,0.033182,0.033728,0.033754,0.033972,0.034598,0.036043,0.037158,0.038062,0.044597,0.049641,0.055014,0.057558,0.058326,0.061739,0.067845,0.073734,0.083146,0.096941}'::text,
	'most_common_freqs', '{0.81729203,0.0032626428,0.0032626428,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214}'::real[],
	'histogram_bounds', '{0.10119,0.145281,0.147446,0.159768,0.172213,0.176596,0.201114,0.240644,0.267769,0.334601,0.498462}'::text,
	'correlation', '0.36438802'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'label',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{malignant,benign}'::text,
	'most_common_freqs', '{0.8841762,0.11582382}'::real[],
	'correlation', '0.9964548'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'number',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.90783036'::real,
	'most_common_vals', '{0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99}'::text,
	'most_common_freqs', '{0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214}'::real[],
	'histogram_bounds', '{100,105,110,10005,10016,10026,10036,10046,10057,10067,10077,10087,10098,10108,10118,10128,10139,10149,10159,10169,10180,10190,10200,10210,10221,10231,10241,10251,10262,10272,10282,10292,10303,10313,10323,10333,10344,10354,10364,10374,10385,10395,10405,10415,10426,10436,10446,10456,10467,10477,10487,10497,10508,10518,10528,10538,10549,10559,10569,10579,10590,10600,10610,10620,10631,10641,10651,10661,10672,10682,10692,10702,10713,10723,10733,10743,10754,10764,10774,10784,10795,10805,10815,10825,10836,10846,10856,10866,10877,10887,10897,10907,10918,10928,10938,10948,10959,10969,10979,10989,11000}'::text,
	'correlation', '0.99690944'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'option',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{malignant,benign}'::text,
	'most_common_freqs', '{0.88091356,0.11908646}'::real[],
	'correlation', '0.99661255'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'most_common_freqs', '{0.90783036,0.09216966}'::real[],
	'correlation', '0.5905002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'trust',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '112'::real,
	'most_common_vals', '{0.999342,0.999904,0.772248,0.800251,0.875435,0.881273,0.90134,0.902506,0.90857,0.912471,0.915997,0.917877,0.927155,0.949163,0.958591,0.963413,0.967694,0.969067,0.96926,0.973339,0.974007,0.975443,0.976714,0.977372,0.97752,0.977555,0.981742,0.982353,0.983605,0.983759,0.984048,0.984054,0.985246,0.985277,0.985483,0.985684,0.986087,0.986371,0.986734,0.986798,0.988001,0.989062,0.989145,0.990548,0.990628,0.990708,0.991147,0.991551,0.991881,0.992446,0.993223,0.993293,0.993294,0.993829,0.993937,0.994111,0.994563,0.994627,0.994671,0.994949,0.995314,0.995519,0.995662,0.995863,0.996027,0.996096,0.996258,0.996325,0.996342,0.996388,0.996614,0.996787,0.997049,0.997307,0.99748,0.997516,0.997533,0.997619,0.997647,0.997795,0.997813,0.997826,0.997924,0.997935,0.998049,0.998282,0.998321,0.998323,0.998335,0.998368,0.998422,0.99857,0.998839,0.998897,0.998944,0.999019,0.99916,0.999266,0.99927,0.999493}'::text,
	'most_common_freqs', '{0.81729203,0.0032626428,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214,0.0016313214}'::real[],
	'histogram_bounds', '{0.999574,0.999609,0.999666,0.999725,0.999894,0.999895,0.999906,0.999917,0.999928,0.999929,0.99994,0.99996}'::text,
	'correlation', '0.872621'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.6500816,0.11663948,0.11663948,0.11663948}'::real[],
	'correlation', '0.2776582'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'type_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '5'::real,
	'most_common_vals', '{1,2,3,4,5}'::text,
	'most_common_freqs', '{0.34747145,0.16313213,0.16313213,0.16313213,0.16313213}'::real[],
	'correlation', '0.56586874'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'relpages', '782'::integer,
	'reltuples', '25004'::real,
	'relallvisible', '782'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'caller',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '51'::real,
	'most_common_vals', '{02e74f10-e032-7ad8-68d1-38f2b4fdd6f0,1679091c-5a88-0faf-6fb5-e6087eb1b2dc,17e62166-fc85-86df-a4d1-bc0e1742c08b,182be0c5-cdcd-5072-bb18-64cdee4d3d6e,19ca14e7-ea63-28a4-2e0e-b13d585e4c22,1c383cd3-0b7c-298a-b502-93adfecb7b18,1f0e3dad-9990-8345-f743-9f8ffabdffc4,1ff1de77-4005-f8da-13f4-2943881c655f,33e75ff0-9dd6-01bb-e69f-351039152189,3416a75f-4cea-9109-507c-acd8e2f2aefc,34173cb3-8f07-f89d-dbeb-c2ac9128303f,37693cfc-7480-49e4-5d87-b8c7d8b9aacd,3c59dc04-8e88-5024-3be8-079a5c74d079,45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26,4e732ced-3463-d06d-e0ca-9a15b6153677,6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01,642e92ef-b794-2173-4881-b53e1e1b18b6,6512bd43-d9ca-a6e0-2c99-0b0a82652dca,67c6a1e7-ce56-d3d6-fa74-8ab6d9af3fd7,6c8349cc-7260-ae62-e3b1-396831a8398f,6ea9ab1b-aa0e-fb9e-1909-4440c317e21b,6f4922f4-5568-161a-8cdf-4ad2299f6d23,70efdf2e-c9b0-8607-9795-c442636b55fb,8e296a06-7a37-5633-70de-d05f5a3bf3ec,8f14e45f-ceea-167a-5a36-dedd4bea2543,98f13708-2101-94c4-7568-7be6106a3b84,9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3,a1d0c6e8-3f02-7327-d846-1063f4ac58a6,a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa,a5bfc9e0-7964-f8dd-deb9-5fc584cd965d,a87ff679-a2f3-e71d-9181-a67b7542122c,aab32389-22bc-c25a-6f60-6eb525ffdc56,b6d767d2-f8ed-5d21-a44b-0e5886680cb9,c16a5320-fa47-5530-d958-3c34fd356ef5,c20ad4d7-6fe9-7759-aa27-a0c99bff6710,c4ca4238-a0b9-2382-0dcc-509a6f75849b,c51ce410-c124-a10e-0db5-e4b97fc2af39,c74d97b0-1eae-257e-44aa-9d5bade97baf,c81e728d-9d4c-2f63-6f06-7f89cc14862c,c9f0f895-fb98-ab91-59f5-1fd0297e236d,cfcd2084-95d5-65ef-66e7-dff9f98764da,d3d94468-02a4-4259-755d-38e6d163e820,d645920e-395f-edad-7bbb-ed0eca3fe2e0,d67d8ab4-f4c1-0bf2-2aa3-53e27879133c,d9d4f495-e875-a2e0-75a1-a4a6e1b9770f,e369853d-f766-fa44-e1ed-0ff613f563bd,e4da3b7f-bbce-2345-d777-2b0674a318d5,eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3,f457c545-a9de-d88f-18ec-ee47145a72c0,f7177163-c833-dff4-b38f-c8d2872f1ec6,01a200a1-f2c1-74b7-83c5-a5754afa8ab2}'::text,
	'most_common_freqs', '{0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.019996801,0.0001599744}'::real[],
	'correlation', '0.020312326'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:10:02.986399+00","2026-11-12 20:23:22.986399+00","2026-11-12 22:36:42.986399+00","2026-11-13 00:50:02.986399+00","2026-11-13 03:03:22.986399+00","2026-11-13 05:16:42.986399+00","2026-11-13 07:30:02.986399+00","2026-11-13 09:43:22.986399+00","2026-11-13 11:56:42.986399+00","2026-11-13 14:10:02.986399+00","2026-11-13 16:23:22.986399+00","2026-11-13 18:36:42.986399+00","2026-11-13 20:50:02.986399+00","2026-11-13 23:03:22.986399+00","2026-11-14 01:16:42.986399+00","2026-11-14 03:30:02.986399+00","2026-11-14 05:43:22.986399+00","2026-11-14 07:56:42.986399+00","2026-11-14 10:10:02.986399+00","2026-11-14 12:23:22.986399+00","2026-11-14 14:36:42.986399+00","2026-11-14 16:50:02.986399+00","2026-11-14 19:03:22.986399+00","2026-11-14 21:16:42.986399+00","2026-11-14 23:30:02.986399+00","2026-11-15 01:43:22.986399+00","2026-11-15 03:56:42.986399+00","2026-11-15 06:10:02.986399+00","2026-11-15 08:23:22.986399+00","2026-11-15 10:36:42.986399+00","2026-11-15 12:50:02.986399+00","2026-11-15 15:03:22.986399+00","2026-11-15 17:16:42.986399+00","2026-11-15 19:30:02.986399+00","2026-11-15 21:43:54.986399+00","2026-11-15 23:57:14.986399+00","2026-11-16 02:10:34.986399+00","2026-11-16 04:23:54.986399+00","2026-11-16 06:37:14.986399+00","2026-11-16 08:50:34.986399+00","2026-11-16 11:03:54.986399+00","2026-11-16 13:17:14.986399+00","2026-11-16 15:30:34.986399+00","2026-11-16 17:43:54.986399+00","2026-11-16 19:57:14.986399+00","2026-11-16 22:10:34.986399+00","2026-11-17 00:23:54.986399+00","2026-11-17 02:37:14.986399+00","2026-11-17 04:50:34.986399+00","2026-11-17 07:03:54.986399+00","2026-11-17 09:17:14.986399+00","2026-11-17 11:30:34.986399+00","2026-11-17 13:43:54.986399+00","2026-11-17 15:57:14.986399+00","2026-11-17 18:10:34.986399+00","2026-11-17 20:23:54.986399+00","2026-11-17 22:37:14.986399+00","2026-11-18 00:50:34.986399+00","2026-11-18 03:03:54.986399+00","2026-11-18 05:17:14.986399+00","2026-11-18 07:30:34.986399+00","2026-11-18 09:43:54.986399+00","2026-11-18 11:57:14.986399+00","2026-11-18 14:10:34.986399+00","2026-11-18 16:23:54.986399+00","2026-11-18 18:37:14.986399+00","2026-11-18 20:50:34.986399+00","2026-11-18 23:04:26.986399+00","2026-11-19 01:17:46.986399+00","2026-11-19 03:31:06.986399+00","2026-11-19 05:44:26.986399+00","2026-11-19 07:57:46.986399+00","2026-11-19 10:11:06.986399+00","2026-11-19 12:24:26.986399+00","2026-11-19 14:37:46.986399+00","2026-11-19 16:51:06.986399+00","2026-11-19 19:04:26.986399+00","2026-11-19 21:17:46.986399+00","2026-11-19 23:31:06.986399+00","2026-11-20 01:44:26.986399+00","2026-11-20 03:57:46.986399+00","2026-11-20 06:11:06.986399+00","2026-11-20 08:24:26.986399+00","2026-11-20 10:37:46.986399+00","2026-11-20 12:51:06.986399+00","2026-11-20 15:04:26.986399+00","2026-11-20 17:17:46.986399+00","2026-11-20 19:31:06.986399+00","2026-11-20 21:44:26.986399+00","2026-11-20 23:57:46.986399+00","2026-11-21 02:11:06.986399+00","2026-11-21 04:24:26.986399+00","2026-11-21 06:37:46.986399+00","2026-11-21 08:51:06.986399+00","2026-11-21 11:04:26.986399+00","2026-11-21 13:17:46.986399+00","2026-11-21 15:31:06.986399+00","2026-11-21 17:44:26.986399+00","2026-11-21 19:57:46.986399+00","2026-11-21 22:11:06.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.99904037'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'key',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '36'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f3-d4d4-7587-a508-a286ba874ccc,01a1d16d-e6f8-7bb5-a5c7-df7262aca214,01a1d1e7-f92d-7459-8a3a-4741a81bb8d8,01a1d262-0b56-7a40-96a9-0c15139e28ad,01a1d2dc-1d7e-77f4-909f-886514649ec2,01a1d356-2f9b-74cb-a72a-336c6963bef9,01a1d3d0-41e4-7d28-be5b-eddccf7fc8bd,01a1d44a-541d-7db6-8fce-8b2101001b8a,01a1d4c4-6643-78de-8fe5-ebc22123f768,01a1d53e-787d-7447-a4c7-20bd0d105e5d,01a1d5b8-8ab5-7cb1-9453-69ca2b87d81f,01a1d632-9ccb-7986-a208-88e82a9f3f85,01a1d6ac-af15-7d44-8ab1-db4be86c2442,01a1d726-c141-7f6a-abb9-ad3c797c6268,01a1d7a0-d37b-758e-9b3e-dc94c08f2fc0,01a1d81a-e59b-7979-a1b8-4532987b3965,01a1d894-f7c4-73ab-8dcd-8b9d533603c0,01a1d90f-0a09-7149-a00b-2bad54452467,01a1d989-1c2a-75b1-8153-aca90b97e4e1,01a1da03-2e4e-70ec-8c15-cb6fd7f25a1a,01a1da7d-407d-78af-a789-cac675d125ee,01a1daf7-5294-7cef-9248-89191ac7bd26,01a1db71-64bc-7996-834e-54f8eadd7ea5,01a1dbeb-76ee-7c9f-8c98-1346a8010610,01a1dc65-8904-7b1f-95ec-8cbcc65cdb26,01a1dcdf-9b41-7984-a076-d046f9c3c64b,01a1dd59-ad5f-75bf-8387-52c2ee76a94e,01a1ddd3-bf91-711c-b9f3-656ce9dc5c48,01a1de4d-d1ab-7775-b7b8-57b9cced7090,01a1dec7-e3e1-70f7-bf46-2c255030e73d,01a1df41-f5f9-7aef-bfeb-fc280d352e83,01a1dfbc-0816-7bd0-be7e-2bbf72795ef6,01a1e036-1a30-7ace-bcaf-643a5a414e9f,01a1e0b0-2c5e-7d19-920c-55dd683046a2,01a1e12a-bb7c-7bb2-afc0-c93ca8ddf836,01a1e1a4-cda4-7d71-a07e-0a074ce7f795,01a1e21e-dfe3-7461-82b4-1563888fd716,01a1e298-f204-7c31-915b-876f8596af3f,01a1e313-043a-7f5b-adfc-eb15c4245958,01a1e38d-1658-7bae-b797-78873bb7dc31,01a1e407-288a-7e2c-86e4-26bf0b36ee77,01a1e481-3aa0-7ca8-b7fb-0201e76e7c75,01a1e4fb-4cd3-7554-9a9a-99df1af08c40,01a1e575-5efd-7ef0-be78-1587667a49f3,01a1e5ef-7117-72ea-9e97-6543ac7c6c23,01a1e669-8346-7259-ba55-af4213fca108,01a1e6e3-9569-7c1b-8cb3-49d8748d889c,01a1e75d-a77e-7a2b-8058-3e83a3f51387,01a1e7d7-b9b5-7381-8bfa-2378a0d658bd,01a1e851-cbd3-7d23-b86f-102b71bb71a8,01a1e8cb-de06-714b-9b7e-27ffdf1e6590,01a1e945-f026-71ab-bd01-dac607db64d8,01a1e9c0-0241-76ba-b3cd-3659518fb900,01a1ea3a-145e-7395-ae50-01ee0a82b094,01a1eab4-2677-7708-8b3d-f4f629f87c29,01a1eb2e-389f-7667-83ff-bce19d0e80a6,01a1eba8-4abf-7752-a7ec-e4ea784fdbe9,01a1ec22-5cd4-7ceb-b9e4-84ca263034f6,01a1ec9c-6f05-784b-a14f-93e663315a4a,01a1ed16-8120-727a-b328-2fcd750aa764,01a1ed90-9345-7706-bf9f-06601bb21869,01a1ee0a-a56b-70dc-9b32-d3274b0fa1eb,01a1ee84-b78c-713b-abe4-5695b622ff0d,01a1eefe-c9e5-7a72-a382-1b9ae26bea66,01a1ef78-dc02-79bd-bf1b-0b2a64212365,01a1eff2-ee1f-7a1d-8a04-0784ad7a12fc,01a1f06d-002c-7354-a6ec-e63a3b5aad71,01a1f0e7-8f4c-750b-9fe4-0381e6fb0b41,01a1f161-a173-7e59-b534-3b39a219630d,01a1f1db-b3a1-7f3f-9534-6ec52b6ebfc5,01a1f255-c5c1-7afb-ab3a-a664758bb99b,01a1f2cf-d7df-7cb6-9227-cbe9b5694b84,01a1f349-ea0d-7a15-9e6e-cbf6ceb2fa4a,01a1f3c3-fc27-72ba-9db1-95d539074e26,01a1f43e-0e61-71b5-bdb9-152664f961fb,01a1f4b8-20a5-79d6-884d-25663cddea9a,01a1f532-32bf-7b84-a40d-fb46c430b3e7,01a1f5ac-44f1-7ef2-9ba4-0de414a5cf24,01a1f626-570f-7b12-90a9-ea5388a5a18f,01a1f6a0-6920-775c-9f16-3a5659ddee9f,01a1f71a-7b5e-7fd3-84a5-7853cf0c5168,01a1f794-8d8e-796c-83a9-c9e441fe36ce,01a1f80e-9fb9-72f0-b8b6-a37f69529dda,01a1f888-b1de-70b4-8267-9a93b9bf753c,01a1f902-c3f8-744d-8087-42df5e423d2e,01a1f97c-d631-7cba-ab72-7f916158a846,01a1f9f6-e85e-733d-b7a2-50111376c91c,01a1fa70-fa78-739d-9541-c5404c0017d6,01a1faeb-0ca7-7e0d-bea5-927d05b5ad50,01a1fb65-1ec8-7204-99c2-044f1b113016,01a1fbdf-30f3-7222-b3a7-1ecadf80badf,01a1fc59-431f-7188-98b1-7272b3228b92,01a1fcd3-5540-7b7e-9509-c2de5ed9a6ad,01a1fd4d-6789-73a4-a3ab-34301986710c,01a1fdc7-79a4-742f-8fea-49a66fd35f44,01a1fe41-8bca-7652-8749-5278cbd24246,01a1febb-9df3-70c8-8971-26ed457b448c,01a1ff35-b015-73b4-bdc1-b9fd23d5b4b9,01a1ffaf-c22f-735e-b51e-72e9ed3cb380,01a20029-d44d-7c6c-9124-dbb791877c6e,first-3}'::text,
	'correlation', '0.9990403'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'object_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '37'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{01a200a2-3625-77d1-939f-7a86475382aa}'::text,
	'most_common_freqs', '{0.99988}'::real[],
	'histogram_bounds', '{01a200a2-3a49-745e-9269-39be460498e5,01a200a2-3ddd-7519-8017-bc5950ca15fd,01a200a2-4124-741a-8d73-32946e4f5e99}'::text,
	'correlation', '0.9992803'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '2'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{201}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'relpages', '3'::integer,
	'reltuples', '51'::real,
	'relallvisible', '3'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 22:36:10.986399+00","2026-11-13 03:02:50.986399+00","2026-11-13 07:29:30.986399+00","2026-11-13 11:56:10.986399+00","2026-11-13 16:22:50.986399+00","2026-11-13 20:49:30.986399+00","2026-11-14 01:16:10.986399+00","2026-11-14 05:42:50.986399+00","2026-11-14 10:09:30.986399+00","2026-11-14 14:36:10.986399+00","2026-11-14 19:02:50.986399+00","2026-11-14 23:29:30.986399+00","2026-11-15 03:56:10.986399+00","2026-11-15 08:22:50.986399+00","2026-11-15 12:49:30.986399+00","2026-11-15 17:16:10.986399+00","2026-11-15 21:42:50.986399+00","2026-11-16 02:09:30.986399+00","2026-11-16 06:36:10.986399+00","2026-11-16 11:02:50.986399+00","2026-11-16 15:29:30.986399+00","2026-11-16 19:56:10.986399+00","2026-11-17 00:22:50.986399+00","2026-11-17 04:49:30.986399+00","2026-11-17 09:16:10.986399+00","2026-11-17 13:42:50.986399+00","2026-11-17 18:09:30.986399+00","2026-11-17 22:36:10.986399+00","2026-11-18 03:02:50.986399+00","2026-11-18 07:29:30.986399+00","2026-11-18 11:56:10.986399+00","2026-11-18 16:22:50.986399+00","2026-11-18 20:49:30.986399+00","2026-11-19 01:16:10.986399+00","2026-11-19 05:42:50.986399+00","2026-11-19 10:09:30.986399+00","2026-11-19 14:36:10.986399+00","2026-11-19 19:02:50.986399+00","2026-11-19 23:29:30.986399+00","2026-11-20 03:56:10.986399+00","2026-11-20 08:22:50.986399+00","2026-11-20 12:49:30.986399+00","2026-11-20 17:16:10.986399+00","2026-11-20 21:42:50.986399+00","2026-11-21 02:09:30.986399+00","2026-11-21 06:36:10.986399+00","2026-11-21 11:02:50.986399+00","2026-11-21 15:29:30.986399+00","2026-11-21 19:56:10.986399+00","2026-11-22 00:22:45.099799+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.88914025'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'created_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{admin}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'done',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{4}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'error',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'failed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'finished_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"2026-11-22 00:22:45.864237+00"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d2db-a07e-779c-8576-cee2b78d6542,01a1d3cf-c4e4-7cc8-adbf-46a62b93ff08,01a1d4c3-e943-7879-ad01-3c2d8a93892d,01a1d5b8-0db5-7c5b-b6cb-29f1ce710257,01a1d6ac-3215-7ce8-be86-93ff79de0f82,01a1d7a0-567b-752d-b6c4-2e01425e9e0e,01a1d894-7ac4-7349-a935-95e5f27aaffa,01a1d988-9f2a-7555-8e93-1367995bf2a0,01a1da7c-c37d-7851-b421-8caccdfaa070,01a1db70-e7bc-7938-ab4c-3217793082be,01a1dc65-0c04-7ac7-8591-d26970b28544,01a1dd59-305f-755f-8a56-62f88fead9cc,01a1de4d-54ab-7719-8fa8-82b9b121f88d,01a1df41-78f9-7aa9-a905-aa98f3a7e511,01a1e035-9d30-7a78-be33-183fc0fdfd6b,01a1e129-c17c-7af8-a29d-926613c93401,01a1e21d-e5e3-73a5-bf87-60fa0c454c0b,01a1e312-0a3a-7e9d-92e8-354ccb129ea1,01a1e406-2e8a-7d71-b664-2ee9ae9b2e17,01a1e4fa-52d3-749a-bf62-fe1b8c2f7676,01a1e5ee-7717-723e-a9f2-52b37055b5fc,01a1e6e2-9b69-7b5c-91ec-65961555fc33,01a1e7d6-bfb5-72b9-9573-6e4dc29158d9,01a1e8ca-e406-708e-868a-82ca96ffc080,01a1e9bf-0841-7615-8b20-4c530e48722f,01a1eab3-2c77-767a-a4c1-ab8d82d1b538,01a1eba7-50bf-7695-a337-a1c0bd0caeb8,01a1ec9b-7505-777f-9e2b-f9d32cc0269f,01a1ed8f-9945-7679-aab1-613858b9d060,01a1ee83-bd8c-707d-b85a-6e5652ade6a1,01a1ef77-e202-7931-9f94-b6629569ab64,01a1f06c-062c-7282-9b71-481eb87c13b3,01a1f160-2a73-7d22-ba7d-2d65c0c7b5da,01a1f254-4ec1-7a2a-893c-eb8ca2b89058,01a1f348-730d-78ee-a557-23433ebc0aac,01a1f43c-9761-709a-9273-30049e7f30b1,01a1f530-bbbf-7a60-baf6-1e38f68681ac,01a1f624-e00f-79fb-8274-d7d29442839c,01a1f719-045e-7ea5-9931-27fe62d14220,01a1f80d-28b9-71bd-a316-fd193732d215,01a1f901-4cf8-7332-953a-6190f0b55c20,01a1f9f5-715e-7204-a7d1-0621c0e7d268,01a1fae9-95a7-7cdb-97dc-7f7b0e83ac07,01a1fbdd-b9f3-70f7-ad4a-6b25620582e7,01a1fcd1-de40-7a68-90ab-9ff0ead08c3a,01a1fdc6-02a4-7307-b027-c9912e4df9ab,01a1feba-26f2-7fa7-9e34-aeb3564c2db5,01a1ffae-4b2f-7235-b849-700eef9a1c4a,01a200a2-486b-70f3-a1bd-fe0f387fead7,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.88914025'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'kind',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{batch}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'message',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'progress',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{100}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'request_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '37'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{01a200a2-482c-765f-94b9-a3fb8da8aa58}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'result',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '61'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"{\"by_status\": {\"auto_approved\": 4}}"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'started_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"2026-11-22 00:22:45.509307+00"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '10'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{succeeded}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'total',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{4}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.5882353,0.13725491,0.13725491,0.13725491}'::real[],
	'correlation', '0.3690498'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'relpages', '170'::integer,
	'reltuples', '10008'::real,
	'relallvisible', '170'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:10:50.986399+00","2026-11-12 20:24:10.986399+00","2026-11-12 22:37:30.986399+00","2026-11-13 00:50:50.986399+00","2026-11-13 03:04:10.986399+00","2026-11-13 05:17:30.986399+00","2026-11-13 07:30:50.986399+00","2026-11-13 09:44:10.986399+00","2026-11-13 11:57:30.986399+00","2026-11-13 14:10:50.986399+00","2026-11-13 16:24:10.986399+00","2026-11-13 18:37:30.986399+00","2026-11-13 20:50:50.986399+00","2026-11-13 23:04:10.986399+00","2026-11-14 01:17:30.986399+00","2026-11-14 03:32:10.986399+00","2026-11-14 05:45:30.986399+00","2026-11-14 07:58:50.986399+00","2026-11-14 10:12:10.986399+00","2026-11-14 12:25:30.986399+00","2026-11-14 14:38:50.986399+00","2026-11-14 16:52:10.986399+00","2026-11-14 19:05:30.986399+00","2026-11-14 21:18:50.986399+00","2026-11-14 23:32:10.986399+00","2026-11-15 01:45:30.986399+00","2026-11-15 03:58:50.986399+00","2026-11-15 06:12:10.986399+00","2026-11-15 08:25:30.986399+00","2026-11-15 10:40:10.986399+00","2026-11-15 12:53:30.986399+00","2026-11-15 15:06:50.986399+00","2026-11-15 17:20:10.986399+00","2026-11-15 19:33:30.986399+00","2026-11-15 21:46:50.986399+00","2026-11-16 00:00:10.986399+00","2026-11-16 02:13:30.986399+00","2026-11-16 04:26:50.986399+00","2026-11-16 06:40:10.986399+00","2026-11-16 08:53:30.986399+00","2026-11-16 11:06:50.986399+00","2026-11-16 13:20:10.986399+00","2026-11-16 15:33:30.986399+00","2026-11-16 17:48:10.986399+00","2026-11-16 20:01:30.986399+00","2026-11-16 22:14:50.986399+00","2026-11-17 00:28:10.986399+00","2026-11-17 02:41:30.986399+00","2026-11-17 04:54:50.986399+00","2026-11-17 07:08:10.986399+00","2026-11-17 09:21:30.986399+00","2026-11-17 11:34:50.986399+00","2026-11-17 13:48:10.986399+00","2026-11-17 16:01:30.986399+00","2026-11-17 18:14:50.986399+00","2026-11-17 20:28:10.986399+00","2026-11-17 22:41:30.986399+00","2026-11-18 00:54:50.986399+00","2026-11-18 03:09:30.986399+00","2026-11-18 05:22:50.986399+00","2026-11-18 07:36:10.986399+00","2026-11-18 09:49:30.986399+00","2026-11-18 12:02:50.986399+00","2026-11-18 14:16:10.986399+00","2026-11-18 16:29:30.986399+00","2026-11-18 18:42:50.986399+00","2026-11-18 20:56:10.986399+00","2026-11-18 23:09:30.986399+00","2026-11-19 01:22:50.986399+00","2026-11-19 03:36:10.986399+00","2026-11-19 05:49:30.986399+00","2026-11-19 08:02:50.986399+00","2026-11-19 10:17:30.986399+00","2026-11-19 12:30:50.986399+00","2026-11-19 14:44:10.986399+00","2026-11-19 16:57:30.986399+00","2026-11-19 19:10:50.986399+00","2026-11-19 21:24:10.986399+00","2026-11-19 23:37:30.986399+00","2026-11-20 01:50:50.986399+00","2026-11-20 04:04:10.986399+00","2026-11-20 06:17:30.986399+00","2026-11-20 08:30:50.986399+00","2026-11-20 10:44:10.986399+00","2026-11-20 12:57:30.986399+00","2026-11-20 15:10:50.986399+00","2026-11-20 17:25:30.986399+00","2026-11-20 19:38:50.986399+00","2026-11-20 21:52:10.986399+00","2026-11-21 00:05:30.986399+00","2026-11-21 02:18:50.986399+00","2026-11-21 04:32:10.986399+00","2026-11-21 06:45:30.986399+00","2026-11-21 08:58:50.986399+00","2026-11-21 11:12:10.986399+00","2026-11-21 13:25:30.986399+00","2026-11-21 15:38:50.986399+00","2026-11-21 17:52:10.986399+00","2026-11-21 20:05:30.986399+00","2026-11-21 22:18:50.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.9952086'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.9996003'::real,
	'most_common_vals', '{01a200a2-3625-77d1-939f-7a86475382aa,01a200a2-3a49-745e-9269-39be460498e5,01a200a2-3ddd-7519-8017-bc5950ca15fd,01a200a2-4124-741a-8d73-32946e4f5e99}'::text,
	'most_common_freqs', '{0.00019984013,0.00019984013,0.00019984013,0.00019984013}'::real[],
	'histogram_bounds', '{01a1d0f4-9054-7611-a149-98d777b47d79,01a1d16d-69f8-7b53-bfe9-5d30f2abf87c,01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d261-8e56-79df-9cd2-f870ea01ccff,01a1d2db-a07e-779c-8576-cee2b78d6542,01a1d355-b29b-7469-8eed-30aaa5e53021,01a1d3cf-c4e4-7cc8-adbf-46a62b93ff08,01a1d449-d71d-7d60-a2db-02c86b75ca36,01a1d4c3-e943-7879-ad01-3c2d8a93892d,01a1d53d-fb7d-73ef-b5c1-8c4d08f8e64a,01a1d5b8-0db5-7c5b-b6cb-29f1ce710257,01a1d632-1fcb-7927-b980-c94213cda8be,01a1d6ac-3215-7ce8-be86-93ff79de0f82,01a1d726-4441-7f25-a36a-6884c3e9b25b,01a1d7a0-567b-752d-b6c4-2e01425e9e0e,01a1d81a-689b-7910-a356-5f50160dd9f1,01a1d894-7ac4-7349-a935-95e5f27aaffa,01a1d90e-8cec-7e63-babe-9412bfcec0c3,01a1d988-9f2a-7555-8e93-1367995bf2a0,01a1da02-b14e-7090-9895-e51e682847c8,01a1da7c-c37d-7851-b421-8caccdfaa070,01a1daf6-d594-7c97-b152-7ed4190267dc,01a1db70-e7bc-7938-ab4c-3217793082be,01a1dbea-f9ee-7c41-acfd-00bcca0e5c6d,01a1dc65-0c04-7ac7-8591-d26970b28544,01a1dcdf-1e41-7926-ae9f-ba424f78d5fa,01a1dd59-305f-755f-8a56-62f88fead9cc,01a1ddd3-4291-70bd-87b0-7ede8820f11e,01a1de4d-54ab-7719-8fa8-82b9b121f88d,01a1dec7-66c4-7e64-9825-5e53361daaa9,01a1df41-78f9-7aa9-a905-aa98f3a7e511,01a1dfbb-8b16-7b71-9d84-a32574091936,01a1e035-9d30-7a78-be33-183fc0fdfd6b,01a1e0af-af5e-7cb9-8e2f-ed70f66faabd,01a1e129-c17c-7af8-a29d-926613c93401,01a1e1a3-d3a4-7cb6-9336-1c27c5e5ff08,01a1e21d-e5e3-73a5-bf87-60fa0c454c0b,01a1e297-f804-7b74-a530-4b93cc32a2f3,01a1e312-0a3a-7e9d-92e8-354ccb129ea1,01a1e38c-1c58-7afa-8d45-971d75c21960,01a1e406-2e8a-7d71-b664-2ee9ae9b2e17,01a1e480-40a0-7bec-811d-a3fb95b38530,01a1e4fa-52d3-749a-bf62-fe1b8c2f7676,01a1e574-64fd-7e3c-bcb4-46bf13fab1a4,01a1e5ee-7717-723e-a9f2-52b37055b5fc,01a1e668-8946-7196-a02c-1cbeae210226,01a1e6e2-9b69-7b5c-91ec-65961555fc33,01a1e75c-ad7e-799f-8a15-7e0ba4e31883,01a1e7d6-bfb5-72b9-9573-6e4dc29158d9,01a1e850-d1d3-7c32-bda4-dc172d38106d,01a1e8ca-e406-708e-868a-82ca96ffc080,01a1e944-f626-70fb-8d0b-65e03052fdee,01a1e9bf-0841-7615-8b20-4c530e48722f,01a1ea39-1a5e-730a-ad04-d6f8d87b98c8,01a1eab3-2c77-767a-a4c1-ab8d82d1b538,01a1eb2d-3e9f-75a8-8da9-f0de1a2d91e6,01a1eba7-50bf-7695-a337-a1c0bd0caeb8,01a1ec21-62d4-7c5f-ba79-a2de8a49cbbb,01a1ec9b-7505-777f-9e2b-f9d32cc0269f,01a1ed15-8720-71cc-b8ff-7b39bf881d56,01a1ed8f-9945-7679-aab1-613858b9d060,01a1ee09-ab6b-700a-a68f-a66bcb3b6202,01a1ee83-bd8c-707d-b85a-6e5652ade6a1,01a1eefd-cfe5-79e5-b8ff-40ad16d5b4fd,01a1ef77-e202-7931-9f94-b6629569ab64,01a1eff1-f41f-7991-9f59-449f99006466,01a1f06c-062c-7282-9b71-481eb87c13b3,01a1f0e6-184c-743a-8d3e-aa3054272bf5,01a1f160-2a73-7d22-ba7d-2d65c0c7b5da,01a1f1da-3ca1-7ddd-9b1b-f72d382c98e9,01a1f254-4ec1-7a2a-893c-eb8ca2b89058,01a1f2ce-60df-7be3-a9bf-e5f5d41b90d4,01a1f348-730d-78ee-a557-23433ebc0aac,01a1f3c2-8527-718a-9cfa-62427c7d63bf,01a1f43c-9761-709a-9273-30049e7f30b1,01a1f4b6-a9a5-78a8-8dbe-2aeff30006b5,01a1f530-bbbf-7a60-baf6-1e38f68681ac,01a1f5aa-cdf1-7dea-b13b-0add5e6527fe,01a1f624-e00f-79fb-8274-d7d29442839c,01a1f69e-f220-7637-81fc-09ed94c3846a,01a1f719-045e-7ea5-9931-27fe62d14220,01a1f793-168e-784b-9efd-842accbd2688,01a1f80d-28b9-71bd-a316-fd193732d215,01a1f887-3add-7f8e-8ce7-f249fb874abf,01a1f901-4cf8-7332-953a-6190f0b55c20,01a1f97b-5f31-7ba3-bc13-309e3cd3723d,01a1f9f5-715e-7204-a7d1-0621c0e7d268,01a1fa6f-8378-7271-b426-8e62979d6ed5,01a1fae9-95a7-7cdb-97dc-7f7b0e83ac07,01a1fb63-a7c8-70da-befd-eda86096199e,01a1fbdd-b9f3-70f7-ad4a-6b25620582e7,01a1fc57-cc1f-707e-aebe-37a9c81b26fb,01a1fcd1-de40-7a68-90ab-9ff0ead08c3a,01a1fd4b-f089-728f-87b6-ec6e99022e15,01a1fdc6-02a4-7307-b027-c9912e4df9ab,01a1fe40-14ca-7533-a48b-2d99a3546575,01a1feba-26f2-7fa7-9e34-aeb3564c2db5,01a1ff34-3915-729b-8016-4b59d6423319,01a1ffae-4b2f-7235-b849-700eef9a1c4a,01a20028-5d4d-7b57-b0b2-b7c20dd1f8b9,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.9952086'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'given_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{"admin (vy9cx5g4)",admin}'::text,
	'most_common_freqs', '{0.9996003,0.00039968026}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f4-8ffb-768a-b50a-28fedf1a4be2,01a1d16e-a1fd-7945-aa17-6033d5d37838,01a1d1e8-b418-77cc-b684-e1651fc0c6a7,01a1d262-c62a-78ed-b9db-692bbfa97be4,01a1d2dc-d82c-7f2c-99bb-6ef1c552da8f,01a1d356-ea43-72ea-a06e-38248d805463,01a1d3d0-fc45-7436-8e85-312d9305db6f,01a1d44b-0e5b-7dba-9eb5-3a122afd1500,01a1d4c5-205d-7bff-ba3e-7ab6033126af,01a1d53f-3278-708a-a2fe-fd62536b2cf7,01a1d5b9-447a-72d1-84c7-02f664ccb9bc,01a1d633-568c-7572-937b-9a24dac0e76e,01a1d6ad-689c-74eb-b446-b0829f16cc38,01a1d727-7a9e-719f-8b2e-2216830e8cd5,01a1d7a1-8cbe-7e12-b34b-91b1485c1d7e,01a1d81c-d741-750a-92f0-0236d1456e40,01a1d896-e95b-7975-b2fe-c813fe04d313,01a1d910-fb5d-7b63-b983-f13d12e4d235,01a1d98b-0d70-7217-99ce-7ccd1592ee5f,01a1da05-1f83-7bde-9783-47b17b8709d0,01a1da7f-3185-7f57-9b04-cd440b50bb8a,01a1daf9-43a3-764a-bf8d-fe3402df3707,01a1db73-55a5-7fdb-8f62-6e9334267432,01a1dbed-67bc-7b20-9511-99fb0aab1180,01a1dc67-79d3-713b-ad03-e5e4915812ea,01a1dce1-8bd4-7793-a3ed-e68a1307b857,01a1dd5b-9deb-71bb-978a-f336ecc7dae5,01a1ddd5-afec-7866-9135-780e407873ea,01a1de4f-c1ed-7c0d-8f3a-be157469bec9,01a1decb-0c84-7df7-9b77-450846ca11f2,01a1df45-1e97-7817-9bfa-4e86c0eb73f0,01a1dfbf-309a-7248-9a3b-1c76eee4e8db,01a1e039-42b0-7f77-a9d9-04f0b10ba60c,01a1e0b3-54c7-776f-a884-3c0a5830da71,01a1e12d-66ca-70fe-99aa-7eb880d8b9a8,01a1e1a7-78ee-7f7f-a942-bc2f7a0bd07a,01a1e221-8af0-7a75-a223-4d7a83285b3e,01a1e29b-9d0a-78d4-af9b-01600fbbd6f1,01a1e315-af0b-7ff5-9348-c52d4e20e5f3,01a1e38f-c10d-786d-8ec1-7e6ee48c9e6e,01a1e409-d320-7420-9ffc-3a644e31a018,01a1e483-e534-7305-a66f-34a17e01c02d,01a1e4fd-f742-7d77-bc2a-3ce3144c3cdd,01a1e579-41da-7869-a864-3c5f80630251,01a1e5f3-53dc-7ed5-90cc-3669f8fa9904,01a1e66d-65f7-7d4c-a652-e33ac523b6a2,01a1e6e7-77fa-72a7-8f54-b2e6475ed133,01a1e761-8a08-7d59-a779-c75bc2bc3241,01a1e7db-9c23-762c-8651-b2e68a8c24fc,01a1e855-ae25-79d5-ad28-9062d3630469,01a1e8cf-c03c-7a03-b457-ed9f8be8f6f2,01a1e949-d257-7760-8dd2-bd75a2ba2f7a,01a1e9c3-e45a-70a4-9872-18e4ffd620b1,01a1ea3d-f671-7153-9ae0-66d8e8bbd933,01a1eab8-0883-7e96-b9ca-52989345c836,01a1eb32-1a9a-7f6d-9e64-a7fa952feda7,01a1ebac-2c9d-7998-ac75-5f23e249e533,01a1ec26-3eb4-761a-bbf9-c21dfe643aaf,01a1eca1-8942-7c85-af82-297b85c1aef0,01a1ed1b-9b44-7baf-b268-a76a28fb9f6e,01a1ed95-ad62-768e-bb7d-78fcbfeb0221,01a1ee0f-bf64-709a-8dbc-9bac74eae026,01a1ee89-d165-75f5-94ab-3c33c6db100c,01a1ef03-e373-7823-9e10-f89e1db935a6,01a1ef7d-f584-7352-97a2-6ad062059c18,01a1eff8-079a-7e77-900e-1af2f17db90f,01a1f072-199c-7686-9493-062bce808c1d,01a1f0ec-2b9e-7243-8422-f4584bbd9387,01a1f166-3db8-7543-a3e1-7092279dc233,01a1f1e0-4fca-7c48-ac21-45addcd2915b,01a1f25a-61cc-7d92-8fe6-f4e5e4da770f,01a1f2d4-73df-79db-871f-b510dcd42f06,01a1f34f-be7a-7edf-8736-c3fd2b01081b,01a1f3c9-d07d-7817-8289-d3ed1b792686,01a1f443-e294-7b18-a619-e6870c9791dd,01a1f4bd-f4a4-7033-b1f1-3723b83ffded,01a1f538-06a6-703c-bc2a-01abcf5e3f3f,01a1f5b2-18d7-7dac-89ce-16cf051a5682,01a1f62c-2ada-7386-a8c0-1b00bb9f3666,01a1f6a6-3cf3-75bb-99dc-db2fc5b3a68a,01a1f720-4ef5-78ab-afdd-d68ed47bec82,01a1f79a-6113-7d3c-a958-d9761fbcfa38,01a1f814-7316-723a-b67c-a070b86d4df6,01a1f88e-8538-7225-b2fb-e675dfb6c705,01a1f908-974a-7d22-8e19-b1e8de6b897b,01a1f982-a94d-7112-9160-ddc751922427,01a1f9fd-f3e0-770c-8203-c2494d5e03d1,01a1fa78-05f2-7f18-9b39-71606cd25655,01a1faf2-17f5-700f-813a-a8a4d381ae48,01a1fb6c-2a07-79c1-9997-b06357d15efb,01a1fbe6-3c09-7b4b-98f0-48660a1cc172,01a1fc60-4e24-734d-a32b-beb9f031d426,01a1fcda-6026-72b1-9eb8-6e7316790ccb,01a1fd54-723c-7c1d-b332-fa38ec4c06be,01a1fdce-8450-72ec-8eb4-dfb2b9a8daa0,01a1fe48-965f-7a49-9fb8-ea3e1cba8c45,01a1fec2-a861-77a3-81c9-efe291ab4da1,01a1ff3c-ba76-7e32-88a5-faab5f584d1b,01a1ffb6-cc78-7e20-b185-c0c866152953,01a20030-de97-72f7-b93b-2f20d5b80570,01a200a2-6519-75ea-bc42-1053045eda6f}'::text,
	'correlation', '0.9952086'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'not_option',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'note',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'option',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{benign}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'source',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{review,outcome}'::text,
	'most_common_freqs', '{0.9996003,0.00039968026}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.57184255,0.14278577,0.14268585,0.14268585}'::real[],
	'correlation', '0.3871807'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'model_aliases',
	'relpages', '1'::integer,
	'reltuples', '8'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'model_aliases',
	'attname', 'alias',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '-0.125'::real,
	'most_common_vals', '{champion}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'model_aliases',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '21'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{tumour-triage.critic,tumour-triage.proposer,tumour-triage.signals,tumour-triage.trust}'::text,
	'most_common_freqs', '{0.25,0.25,0.25,0.25}'::real[],
	'correlation', '0.6666667'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'model_aliases',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.25'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'model_aliases',
	'attname', 'version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.125'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'models',
	'relpages', '1'::integer,
	'reltuples', '8'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'models',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.25'::real,
	'most_common_vals', '{"2026-11-22 00:22:23.675836+00","2026-11-22 00:22:26.099503+00"}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'models',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '21'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{tumour-triage.critic,tumour-triage.proposer,tumour-triage.signals,tumour-triage.trust}'::text,
	'most_common_freqs', '{0.25,0.25,0.25,0.25}'::real[],
	'correlation', '0.6666667'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'models',
	'attname', 'sha256',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '65'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{23f8bd152aa147826824ad4ec1ccde4ea4adce142f9eb018f7ae28d6063c5a47,8c019dd757f5610c5b147e8ce5f733cc5a59576addf39249ec32d3532503f862,c01b52e430f5717e4a489632948378d86a1bb18931d3c77b1f925d893817ed2c,ea814754c2510b88c7d22bde0c6988e29f96809ac1697ca20ec2fde50adeabd9}'::text,
	'most_common_freqs', '{0.25,0.25,0.25,0.25}'::real[],
	'correlation', '-0.1904762'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'models',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.25'::real,
	'most_common_vals', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'models',
	'attname', 'version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.125'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'monitors',
	'relpages', '1'::integer,
	'reltuples', '1'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'monitors',
	'attname', 'certificate',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'monitors',
	'attname', 'seen',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'monitors',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'monitors',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '14'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'monitors',
	'attname', 'updated_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'relpages', '3'::integer,
	'reltuples', '101'::real,
	'relallvisible', '3'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"2026-11-22 00:22:31.189955+00"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'created_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{admin}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'disabled_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'email',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '14'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{100@example.org,10@example.org,11@example.org,12@example.org,13@example.org,14@example.org,15@example.org,16@example.org,17@example.org,18@example.org,19@example.org,1@example.org,20@example.org,21@example.org,22@example.org,23@example.org,24@example.org,25@example.org,26@example.org,27@example.org,28@example.org,29@example.org,2@example.org,30@example.org,31@example.org,32@example.org,33@example.org,34@example.org,35@example.org,36@example.org,37@example.org,38@example.org,39@example.org,3@example.org,40@example.org,41@example.org,42@example.org,43@example.org,44@example.org,45@example.org,46@example.org,47@example.org,48@example.org,49@example.org,4@example.org,50@example.org,51@example.org,52@example.org,53@example.org,54@example.org,55@example.org,56@example.org,57@example.org,58@example.org,59@example.org,5@example.org,60@example.org,61@example.org,62@example.org,63@example.org,64@example.org,65@example.org,66@example.org,67@example.org,68@example.org,69@example.org,6@example.org,70@example.org,71@example.org,72@example.org,73@example.org,74@example.org,75@example.org,76@example.org,77@example.org,78@example.org,79@example.org,7@example.org,80@example.org,81@example.org,82@example.org,83@example.org,84@example.org,85@example.org,86@example.org,87@example.org,88@example.org,89@example.org,8@example.org,90@example.org,91@example.org,92@example.org,93@example.org,94@example.org,95@example.org,96@example.org,97@example.org,98@example.org,99@example.org,9@example.org,plans@example.org}'::text,
	'correlation', '0.70093185'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d16d-69f8-7b53-bfe9-5d30f2abf87c,01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d261-8e56-79df-9cd2-f870ea01ccff,01a1d2db-a07e-779c-8576-cee2b78d6542,01a1d355-b29b-7469-8eed-30aaa5e53021,01a1d3cf-c4e4-7cc8-adbf-46a62b93ff08,01a1d449-d71d-7d60-a2db-02c86b75ca36,01a1d4c3-e943-7879-ad01-3c2d8a93892d,01a1d53d-fb7d-73ef-b5c1-8c4d08f8e64a,01a1d5b8-0db5-7c5b-b6cb-29f1ce710257,01a1d632-1fcb-7927-b980-c94213cda8be,01a1d6ac-3215-7ce8-be86-93ff79de0f82,01a1d726-4441-7f25-a36a-6884c3e9b25b,01a1d7a0-567b-752d-b6c4-2e01425e9e0e,01a1d81a-689b-7910-a356-5f50160dd9f1,01a1d894-7ac4-7349-a935-95e5f27aaffa,01a1d90e-8cec-7e63-babe-9412bfcec0c3,01a1d988-9f2a-7555-8e93-1367995bf2a0,01a1da02-b14e-7090-9895-e51e682847c8,01a1da7c-c37d-7851-b421-8caccdfaa070,01a1daf6-d594-7c97-b152-7ed4190267dc,01a1db70-e7bc-7938-ab4c-3217793082be,01a1dbea-f9ee-7c41-acfd-00bcca0e5c6d,01a1dc65-0c04-7ac7-8591-d26970b28544,01a1dcdf-1e41-7926-ae9f-ba424f78d5fa,01a1dd59-305f-755f-8a56-62f88fead9cc,01a1ddd3-4291-70bd-87b0-7ede8820f11e,01a1de4d-54ab-7719-8fa8-82b9b121f88d,01a1dec7-66c4-7e64-9825-5e53361daaa9,01a1df41-78f9-7aa9-a905-aa98f3a7e511,01a1dfbb-8b16-7b71-9d84-a32574091936,01a1e035-9d30-7a78-be33-183fc0fdfd6b,01a1e0af-af5e-7cb9-8e2f-ed70f66faabd,01a1e129-c17c-7af8-a29d-926613c93401,01a1e1a3-d3a4-7cb6-9336-1c27c5e5ff08,01a1e21d-e5e3-73a5-bf87-60fa0c454c0b,01a1e297-f804-7b74-a530-4b93cc32a2f3,01a1e312-0a3a-7e9d-92e8-354ccb129ea1,01a1e38c-1c58-7afa-8d45-971d75c21960,01a1e406-2e8a-7d71-b664-2ee9ae9b2e17,01a1e480-40a0-7bec-811d-a3fb95b38530,01a1e4fa-52d3-749a-bf62-fe1b8c2f7676,01a1e574-64fd-7e3c-bcb4-46bf13fab1a4,01a1e5ee-7717-723e-a9f2-52b37055b5fc,01a1e668-8946-7196-a02c-1cbeae210226,01a1e6e2-9b69-7b5c-91ec-65961555fc33,01a1e75c-ad7e-799f-8a15-7e0ba4e31883,01a1e7d6-bfb5-72b9-9573-6e4dc29158d9,01a1e850-d1d3-7c32-bda4-dc172d38106d,01a1e8ca-e406-708e-868a-82ca96ffc080,01a1e944-f626-70fb-8d0b-65e03052fdee,01a1e9bf-0841-7615-8b20-4c530e48722f,01a1ea39-1a5e-730a-ad04-d6f8d87b98c8,01a1eab3-2c77-767a-a4c1-ab8d82d1b538,01a1eb2d-3e9f-75a8-8da9-f0de1a2d91e6,01a1eba7-50bf-7695-a337-a1c0bd0caeb8,01a1ec21-62d4-7c5f-ba79-a2de8a49cbbb,01a1ec9b-7505-777f-9e2b-f9d32cc0269f,01a1ed15-8720-71cc-b8ff-7b39bf881d56,01a1ed8f-9945-7679-aab1-613858b9d060,01a1ee09-ab6b-700a-a68f-a66bcb3b6202,01a1ee83-bd8c-707d-b85a-6e5652ade6a1,01a1eefd-cfe5-79e5-b8ff-40ad16d5b4fd,01a1ef77-e202-7931-9f94-b6629569ab64,01a1eff1-f41f-7991-9f59-449f99006466,01a1f06c-062c-7282-9b71-481eb87c13b3,01a1f0e6-184c-743a-8d3e-aa3054272bf5,01a1f160-2a73-7d22-ba7d-2d65c0c7b5da,01a1f1da-3ca1-7ddd-9b1b-f72d382c98e9,01a1f254-4ec1-7a2a-893c-eb8ca2b89058,01a1f2ce-60df-7be3-a9bf-e5f5d41b90d4,01a1f348-730d-78ee-a557-23433ebc0aac,01a1f3c2-8527-718a-9cfa-62427c7d63bf,01a1f43c-9761-709a-9273-30049e7f30b1,01a1f4b6-a9a5-78a8-8dbe-2aeff30006b5,01a1f530-bbbf-7a60-baf6-1e38f68681ac,01a1f5aa-cdf1-7dea-b13b-0add5e6527fe,01a1f624-e00f-79fb-8274-d7d29442839c,01a1f69e-f220-7637-81fc-09ed94c3846a,01a1f719-045e-7ea5-9931-27fe62d14220,01a1f793-168e-784b-9efd-842accbd2688,01a1f80d-28b9-71bd-a316-fd193732d215,01a1f887-3add-7f8e-8ce7-f249fb874abf,01a1f901-4cf8-7332-953a-6190f0b55c20,01a1f97b-5f31-7ba3-bc13-309e3cd3723d,01a1f9f5-715e-7204-a7d1-0621c0e7d268,01a1fa6f-8378-7271-b426-8e62979d6ed5,01a1fae9-95a7-7cdb-97dc-7f7b0e83ac07,01a1fb63-a7c8-70da-befd-eda86096199e,01a1fbdd-b9f3-70f7-ad4a-6b25620582e7,01a1fc57-cc1f-707e-aebe-37a9c81b26fb,01a1fcd1-de40-7a68-90ab-9ff0ead08c3a,01a1fd4b-f089-728f-87b6-ec6e99022e15,01a1fdc6-02a4-7307-b027-c9912e4df9ab,01a1fe40-14ca-7533-a48b-2d99a3546575,01a1feba-26f2-7fa7-9e34-aeb3564c2db5,01a1ff34-3915-729b-8016-4b59d6423319,01a1ffae-4b2f-7235-b849-700eef9a1c4a,01a20028-5d4d-7b57-b0b2-b7c20dd1f8b9,01a200a2-1215-720f-ba18-d9d81f56fe83,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.94234127'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'issuer',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'last_seen_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"2026-11-22 00:22:37.973389+00"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{Plans}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'oidc_subject',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'password_hash',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '98'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"$argon2id$v=19$m=65536,t=3,p=4$ZkHZYrjy6EqiZQOPm2P4Mw$FGfklDIGZxGjWWvBKrkX9SE5Z02sBYHOd37D3myFv1A"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'role',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{member}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'scopes',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'relpages', '1'::integer,
	'reltuples', '3'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'based_on',
	'inherited', 'f'::boolean,
	'null_frac', '0.6666667'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.3333333'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'comment',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-22 00:22:23.675836+00","2026-11-22 00:22:26.099503+00","2026-11-22 00:22:39.643564+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'created_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '-0.6666667'::real,
	'most_common_vals', '{test}'::text,
	'most_common_freqs', '{0.6666667}'::real[],
	'correlation', '-0.5'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'published_at',
	'inherited', 'f'::boolean,
	'null_frac', '0.33333334'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.6666666'::real,
	'histogram_bounds', '{"2026-11-22 00:22:23.675836+00","2026-11-22 00:22:26.099503+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'published_by',
	'inherited', 'f'::boolean,
	'null_frac', '0.33333334'::real,
	'avg_width', '5'::integer,
	'n_distinct', '-0.33333334'::real,
	'most_common_vals', '{test}'::text,
	'most_common_freqs', '{0.6666667}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.6666667'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{0.6666667}'::real[],
	'correlation', '0.5'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'test',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'tested_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '14'::integer,
	'n_distinct', '-0.33333334'::real,
	'most_common_vals', '{tumour-triage}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies',
	'attname', 'version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.6666667'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{0.6666667}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policy_comments',
	'relpages', '0'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_events',
	'relpages', '1'::integer,
	'reltuples', '3'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_events',
	'attname', 'at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-22 00:22:45.099294+00","2026-11-22 00:22:45.449619+00","2026-11-22 00:22:45.941047+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_events',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{1,2,3}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_events',
	'attname', 'job_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.33333334'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_events',
	'attname', 'type',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{deferred,started,succeeded}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'relpages', '21'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '20'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'abort_requested',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{f}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'args',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '5'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{"{}"}'::text,
	'most_common_freqs', '{0.9995003}'::real[],
	'correlation', '0.997003'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'attempts',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{0.9995003}'::real[],
	'correlation', '0.997003'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{1,21,41,61,81,101,121,141,161,181,201,221,241,261,281,301,321,341,361,381,401,421,441,461,481,501,521,541,561,581,601,621,641,661,681,701,721,741,761,781,801,821,841,861,881,901,921,941,961,981,1001,1021,1041,1061,1081,1101,1121,1141,1161,1181,1201,1221,1241,1261,1281,1301,1321,1341,1361,1381,1401,1421,1441,1461,1481,1501,1521,1541,1561,1581,1601,1621,1641,1661,1681,1701,1721,1741,1761,1781,1801,1821,1841,1861,1881,1901,1921,1941,1961,1981,2001}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'lock',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'priority',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'queue_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{batches}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'queueing_lock',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'scheduled_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{todo}'::text,
	'most_common_freqs', '{0.9995003}'::real[],
	'correlation', '0.997003'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'task_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{chunk}'::text,
	'most_common_freqs', '{0.9995003}'::real[],
	'correlation', '0.997003'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs',
	'attname', 'worker_id',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_periodic_defers',
	'relpages', '0'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_workers',
	'relpages', '1'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'review_days',
	'relpages', '3'::integer,
	'reltuples', '251'::real,
	'relallvisible', '3'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'review_days',
	'attname', 'action',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{approve}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'review_days',
	'attname', 'day',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{2026-03-17,2026-03-19,2026-03-22,2026-03-24,2026-03-27,2026-03-29,2026-04-01,2026-04-03,2026-04-06,2026-04-08,2026-04-11,2026-04-13,2026-04-16,2026-04-18,2026-04-21,2026-04-23,2026-04-26,2026-04-28,2026-05-01,2026-05-03,2026-05-06,2026-05-08,2026-05-11,2026-05-13,2026-05-16,2026-05-18,2026-05-21,2026-05-23,2026-05-26,2026-05-28,2026-05-31,2026-06-02,2026-06-05,2026-06-07,2026-06-10,2026-06-12,2026-06-15,2026-06-17,2026-06-20,2026-06-22,2026-06-25,2026-06-27,2026-06-30,2026-07-02,2026-07-05,2026-07-07,2026-07-10,2026-07-12,2026-07-15,2026-07-17,2026-07-20,2026-07-22,2026-07-25,2026-07-27,2026-07-30,2026-08-01,2026-08-04,2026-08-06,2026-08-09,2026-08-11,2026-08-14,2026-08-16,2026-08-19,2026-08-21,2026-08-24,2026-08-26,2026-08-29,2026-08-31,2026-09-03,2026-09-05,2026-09-08,2026-09-10,2026-09-13,2026-09-15,2026-09-18,2026-09-20,2026-09-23,2026-09-25,2026-09-28,2026-09-30,2026-10-03,2026-10-05,2026-10-08,2026-10-10,2026-10-13,2026-10-15,2026-10-18,2026-10-20,2026-10-23,2026-10-25,2026-10-28,2026-10-30,2026-11-02,2026-11-04,2026-11-07,2026-11-09,2026-11-12,2026-11-14,2026-11-17,2026-11-19,2026-11-22}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'review_days',
	'attname', 'reviews',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{4}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'review_days',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'review_days',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{t1,t100,t103,t105,t108,t11,t112,t114,t117,t119,t121,t123,t126,t128,t130,t132,t135,t137,t14,t141,t144,t146,t149,t150,t153,t155,t158,t16,t162,t164,t167,t169,t171,t173,t176,t178,t180,t182,t185,t187,t19,t191,t194,t196,t199,t20,t202,t204,t207,t209,t211,t213,t216,t218,t220,t222,t225,t227,t23,t231,t234,t236,t239,t240,t243,t245,t248,t25,t27,t29,t31,t33,t36,t38,t40,t42,t45,t47,t5,t51,t54,t56,t59,t60,t63,t65,t68,t7,t72,t74,t77,t79,t81,t83,t86,t88,t90,t92,t95,t97,tumour-triage}'::text,
	'correlation', '-0.25217453'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'relpages', '83'::integer,
	'reltuples', '5004'::real,
	'relallvisible', '83'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'action',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{approve}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'blind',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{f}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:12:10.986399+00","2026-11-12 20:25:30.986399+00","2026-11-12 22:38:50.986399+00","2026-11-13 00:52:10.986399+00","2026-11-13 03:05:30.986399+00","2026-11-13 05:18:50.986399+00","2026-11-13 07:32:10.986399+00","2026-11-13 09:45:30.986399+00","2026-11-13 11:58:50.986399+00","2026-11-13 14:12:10.986399+00","2026-11-13 16:25:30.986399+00","2026-11-13 18:38:50.986399+00","2026-11-13 20:52:10.986399+00","2026-11-13 23:05:30.986399+00","2026-11-14 01:18:50.986399+00","2026-11-14 03:32:10.986399+00","2026-11-14 05:45:30.986399+00","2026-11-14 07:58:50.986399+00","2026-11-14 10:12:10.986399+00","2026-11-14 12:25:30.986399+00","2026-11-14 14:38:50.986399+00","2026-11-14 16:52:10.986399+00","2026-11-14 19:05:30.986399+00","2026-11-14 21:18:50.986399+00","2026-11-14 23:32:10.986399+00","2026-11-15 01:45:30.986399+00","2026-11-15 03:58:50.986399+00","2026-11-15 06:12:10.986399+00","2026-11-15 08:25:30.986399+00","2026-11-15 10:38:50.986399+00","2026-11-15 12:52:10.986399+00","2026-11-15 15:05:30.986399+00","2026-11-15 17:18:50.986399+00","2026-11-15 19:32:10.986399+00","2026-11-15 21:48:10.986399+00","2026-11-16 00:01:30.986399+00","2026-11-16 02:14:50.986399+00","2026-11-16 04:28:10.986399+00","2026-11-16 06:41:30.986399+00","2026-11-16 08:54:50.986399+00","2026-11-16 11:08:10.986399+00","2026-11-16 13:21:30.986399+00","2026-11-16 15:34:50.986399+00","2026-11-16 17:48:10.986399+00","2026-11-16 20:01:30.986399+00","2026-11-16 22:14:50.986399+00","2026-11-17 00:28:10.986399+00","2026-11-17 02:41:30.986399+00","2026-11-17 04:54:50.986399+00","2026-11-17 07:08:10.986399+00","2026-11-17 09:21:30.986399+00","2026-11-17 11:34:50.986399+00","2026-11-17 13:48:10.986399+00","2026-11-17 16:01:30.986399+00","2026-11-17 18:14:50.986399+00","2026-11-17 20:28:10.986399+00","2026-11-17 22:41:30.986399+00","2026-11-18 00:54:50.986399+00","2026-11-18 03:08:10.986399+00","2026-11-18 05:21:30.986399+00","2026-11-18 07:34:50.986399+00","2026-11-18 09:48:10.986399+00","2026-11-18 12:01:30.986399+00","2026-11-18 14:14:50.986399+00","2026-11-18 16:28:10.986399+00","2026-11-18 18:41:30.986399+00","2026-11-18 20:54:50.986399+00","2026-11-18 23:10:50.986399+00","2026-11-19 01:24:10.986399+00","2026-11-19 03:37:30.986399+00","2026-11-19 05:50:50.986399+00","2026-11-19 08:04:10.986399+00","2026-11-19 10:17:30.986399+00","2026-11-19 12:30:50.986399+00","2026-11-19 14:44:10.986399+00","2026-11-19 16:57:30.986399+00","2026-11-19 19:10:50.986399+00","2026-11-19 21:24:10.986399+00","2026-11-19 23:37:30.986399+00","2026-11-20 01:50:50.986399+00","2026-11-20 04:04:10.986399+00","2026-11-20 06:17:30.986399+00","2026-11-20 08:30:50.986399+00","2026-11-20 10:44:10.986399+00","2026-11-20 12:57:30.986399+00","2026-11-20 15:10:50.986399+00","2026-11-20 17:24:10.986399+00","2026-11-20 19:37:30.986399+00","2026-11-20 21:50:50.986399+00","2026-11-21 00:04:10.986399+00","2026-11-21 02:17:30.986399+00","2026-11-21 04:30:50.986399+00","2026-11-21 06:44:10.986399+00","2026-11-21 08:57:30.986399+00","2026-11-21 11:10:50.986399+00","2026-11-21 13:24:10.986399+00","2026-11-21 15:37:30.986399+00","2026-11-21 17:50:50.986399+00","2026-11-21 20:04:10.986399+00","2026-11-21 22:17:30.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.9952096'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f5-c8d4-76f5-8808-0fa1fe6928c7,01a1d16f-daf8-7d35-bcde-bdbaf934f788,01a1d1e9-ed2d-75f0-ad38-28b322d1722c,01a1d263-ff56-7bc2-8b02-d67aa06ebbb9,01a1d2de-117e-7953-b64f-e6b4f664436e,01a1d358-239b-764c-856d-057134d49223,01a1d3d2-35f7-73d8-8225-054bcdb769ff,01a1d44c-481d-7f18-b082-209e2e3c38a2,01a1d4c6-5a43-7a62-8b8d-805278273aae,01a1d540-6c7d-75bb-9b5c-38fdad28b98e,01a1d5ba-7eb5-7e30-bb06-1749a4a4e52b,01a1d634-90cb-7afb-b9c8-318ee2108e75,01a1d6ae-a315-7eb5-93e6-732775f5ab84,01a1d728-b542-7082-8d79-01d3f91bc33c,01a1d7a2-c77b-7721-944f-1c45a9c83a05,01a1d81c-d99b-7b2b-89c1-add164464937,01a1d896-ebc4-7529-b6f5-62c6a95ed5f5,01a1d910-fe09-72d1-93e8-ce0acbaf13cd,01a1d98b-102a-7727-9a22-9bbc55e0891c,01a1da05-224e-725f-b4c8-3e851b336c67,01a1da7f-347d-7a38-ab03-34af0927a9bb,01a1daf9-4694-7e4f-ade8-c5d7764a9e2f,01a1db73-58bc-7b0d-876b-050469c727a4,01a1dbed-6aee-7e1e-b7dc-4145d780bbb3,01a1dc67-7d04-7caa-beec-7d7df8aa2a48,01a1dce1-8f41-7afb-9fe4-89568c6f485e,01a1dd5b-a15f-7724-bbd2-d4b8fb3daf41,01a1ddd5-b391-72e6-a0fa-5708a5df8d6d,01a1de4f-c5ab-78ea-a03d-f44ee2853bb1,01a1dec9-d7e1-7256-95fa-d7ef8058d473,01a1df43-e9f9-7c07-849d-18f219a4e224,01a1dfbd-fc16-7d48-aa05-2e703bbb1e19,01a1e038-0e30-7c6b-81a7-7a762eef647a,01a1e0b2-205e-7e93-9942-201be65de9f4,01a1e12e-a396-7a89-a5e9-d82faac5ce9e,01a1e1a8-b5bd-7360-9e84-b6c744c5a927,01a1e222-c7e3-7749-adf7-ef281c2e422d,01a1e29c-da19-714a-a829-8d6cf102f233,01a1e316-ec3b-724b-943d-db7cd9ccd999,01a1e390-fe75-7105-9f98-250e3e295869,01a1e40b-108b-711b-9e77-ad32c417ba62,01a1e485-22b9-71f6-b971-650738132b8a,01a1e4ff-34d3-783e-bf03-50f509202c44,01a1e579-46fe-71c8-b9ce-19d24f7623f6,01a1e5f3-5917-75e5-89c8-1ad6c1ac0c04,01a1e66d-6b46-756c-b4d4-486a26eefa2b,01a1e6e7-7d69-7f00-988e-26a2c12cd29f,01a1e761-8f7e-7c61-bc67-7c7c3e76d0d8,01a1e7db-a1b5-76a2-b0e1-8c1d1703d21f,01a1e855-b3d4-70ac-bf7b-5b1bece3ae9b,01a1e8cf-c606-7466-a54c-e72b3444bcee,01a1e949-d826-7468-bd4b-9d293bc1060e,01a1e9c3-ea41-78ed-bb72-fb32a106bcff,01a1ea3d-fc5e-75c4-98c4-62d4c9e03e50,01a1eab8-0e77-7941-a11f-8a1663daf76a,01a1eb32-209f-7993-8acd-cc1871d68836,01a1ebac-32bf-7a26-a5e6-95ad0a5f06e5,01a1ec26-44e9-7126-b0d6-7502affb7b9f,01a1eca0-5705-7af3-88f5-839af1b3fefb,01a1ed1a-6920-7571-ac7f-96b54fe99b79,01a1ed94-7b45-794a-8395-8f6b383e10c0,01a1ee0e-8d6b-73c1-a803-d2c06f100074,01a1ee88-9f8c-7417-a4f4-0a45aec328b6,01a1ef02-b1e5-7ca9-aebc-dc591abc5335,01a1ef7c-c402-7bee-89cf-dd7cb8093e1c,01a1eff6-d61f-7c50-a5a0-92fc30278a93,01a1f070-e82c-7611-a516-c60197744b9a,01a1f0ed-6b4c-78bf-9fd0-b799a243e456,01a1f167-7d74-7310-931a-f1c6e1618962,01a1f1e1-8fa2-7499-afce-945b0fb33fa2,01a1f25b-a1c1-7e3e-b294-ffa26413e785,01a1f2d5-b3e0-7006-b2f8-2fe351c37663,01a1f34f-c60d-7ec3-a298-72bd5ea99700,01a1f3c9-d827-777d-8a9c-7cde4ed452ed,01a1f443-ea61-7635-844f-acadffd8fb76,01a1f4bd-fca5-7e52-9429-a3200cf770aa,01a1f538-0ec0-7007-8da1-7ff26a1eceb6,01a1f5b2-20f2-7301-b1b9-ceeacedfc74e,01a1f62c-330f-7f55-9923-dce0b723ff0d,01a1f6a6-4520-7c04-8343-72af0dee0114,01a1f720-575f-7663-ba53-ec7e667e177f,01a1f79a-698e-7de3-a21b-007cf86f08ac,01a1f814-7bb9-77f9-9ce2-0f3a25e45bb8,01a1f88e-8dde-7574-8ed1-84d60d3d6397,01a1f908-9ff8-78f0-9a84-5da4ce91f6be,01a1f982-b232-712c-9698-d97a46841e80,01a1f9fc-c45e-7814-9448-815cd6959444,01a1fa76-d678-785a-afc8-476941fc859a,01a1faf0-e8a8-72b0-acab-ec22021ecb1e,01a1fb6a-fad9-71b4-8955-170b4869a204,01a1fbe5-0cf3-76b5-b0be-87606207212b,01a1fc5f-1f1f-75b5-8522-424af15a9c3b,01a1fcd9-3161-7272-bbfe-d2f569bae934,01a1fd53-4389-77f6-9cd8-33a56aaa2cd3,01a1fdcd-55a4-78f7-9a79-ef1e6a30c707,01a1fe47-67ca-7ae4-90b5-f6309b5b0d76,01a1fec1-79f3-755e-8d34-76bd560c2e03,01a1ff3b-8c15-78b2-8f28-e32c53a89c9b,01a1ffb5-9e2f-7806-933e-b76081d4a75e,01a2002f-b04e-70c3-85b0-a016a59ce05b,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.9952096'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f5-c87f-7a21-a820-1612a5a01dc9,01a1d16f-da80-7b6c-8c71-73ccc9ca5c3e,01a1d1e9-ec8d-7582-a06b-1477e5e6eb5f,01a1d263-fe8e-7842-92f3-c1657c0b4180,01a1d2de-108f-7a20-915b-fa3cb1e72e91,01a1d358-2290-7c55-a108-be1c4d139572,01a1d3d2-34ac-743a-b20c-99aa07c1a7b3,01a1d44c-46b6-70bf-ae38-9c3209d6ecdd,01a1d4c6-58c1-7bb1-9edc-5cfc1ab34ece,01a1d540-6ac2-7dc2-adce-18927666f561,01a1d5ba-7cc4-70db-8419-8a50efc38c54,01a1d634-8edd-78a8-999e-58b0ae51d268,01a1d6ae-a0de-7848-b029-3b7ceffcaeb2,01a1d728-b2df-7a3f-91d8-4a49e85a4cc0,01a1d7a2-c4e0-7b22-a3ca-92d4b1a4b4c4,01a1d81c-d6fa-71d3-bca4-f3bbc69c8944,01a1d896-e8fd-79a7-ab64-32a4f38ff958,01a1d910-fafe-7c44-a3b5-eec7a9b8dc4a,01a1d98b-0cff-7bdd-a702-54fc72352548,01a1da05-1f19-7241-bd6d-0496b25409f5,01a1da7f-311a-770c-b62a-78104fea34ee,01a1daf9-431b-7a8c-89d5-36984ad5ce96,01a1db73-551c-7883-833c-bd75dc58d1cc,01a1dbed-6731-769b-aac5-a092a6bc8635,01a1dc67-7932-7338-a107-d79567887e74,01a1dce1-8b41-730f-8111-343b8a11f326,01a1dd5b-9d42-7025-9206-68d5380ee528,01a1ddd5-af42-7dee-96b8-c9d7974c2ca1,01a1de4f-c143-7a51-9707-3228641cfc67,01a1dec9-d344-7567-aa52-1c7f0aee37de,01a1df43-e55f-78b5-bb2a-4d8224970a6d,01a1dfbd-f760-75fb-b57c-67e7e368bb9c,01a1e038-096d-78ea-8131-0ad2076fb309,01a1e0b2-1b6e-7c85-bfe5-bd2cf6a7db41,01a1e12e-9e6f-7f09-be0c-c8059b1a59c6,01a1e1a8-b085-7672-a58a-453c8ae776ea,01a1e222-c286-7992-9384-dbb8222af21c,01a1e29c-d488-7020-8599-dd149e2577d5,01a1e316-e6a1-75c3-8917-bd6237af5571,01a1e390-f8a2-79c1-b5b8-5dae7867d4b3,01a1e40b-0aa3-7ac1-9a1c-328bc9a238d6,01a1e485-1cb9-7304-ba52-3b602f56516b,01a1e4ff-2eba-7039-88f2-e7b93b470e36,01a1e579-40ba-7b93-adf6-a7c3a6cc89cb,01a1e5f3-52bb-7ef7-a5ce-0ebc5d2002bd,01a1e66d-64cd-70d8-8dbf-ddf21d8bd832,01a1e6e7-76cd-7ea2-947a-7cc6ce7f2849,01a1e761-88ce-7b36-992e-797f2091dd6e,01a1e7db-9acf-759d-be97-3e6c483dc897,01a1e855-acd0-70c4-97a7-133d76afc86e,01a1e8cf-bee3-7a4b-8538-04035c7d519e,01a1e949-d0e4-7cdb-8e62-683669f8dd91,01a1e9c3-e2ea-78e1-9c55-0ce92a9d5fcc,01a1ea3d-f4eb-7ccb-a942-7af5085f5055,01a1eab8-0701-7535-a209-7c65d9807a72,01a1eb32-1902-7793-b821-3e03075b9b16,01a1ebac-2b03-7b34-9daa-5b78fb38baa1,01a1ec26-3d1c-7914-a2f3-0d5e5d605654,01a1eca0-4f1d-7cc3-af92-e8333fed25d0,01a1ed1a-611e-7f85-b601-32b9a239521b,01a1ed94-7320-7132-bbb0-2114c16b1b78,01a1ee0e-8535-7a20-a0f9-204398452098,01a1ee88-9736-7eec-ab54-9c0e175bbce5,01a1ef02-a938-7160-a7fd-71827a388ba3,01a1ef7c-bb4b-7cf7-98c7-d0cf3d1f3ac2,01a1eff6-cd5b-7e79-9d3b-2e8e577f48a0,01a1f070-df5d-749f-98c3-bb6bcdca7fe7,01a1f0ed-6260-76e4-a823-459a2f3158b7,01a1f167-7471-79d2-9dcd-1a543bfecfe7,01a1f1e1-8672-78f4-b702-f8561888aaa0,01a1f25b-9873-779a-b5af-a7494d861278,01a1f2d5-aa7d-72da-9b43-4744af967066,01a1f34f-bc7e-736f-9af2-dd4c436801eb,01a1f3c9-ce7f-755e-a93e-46a2fe12aa2f,01a1f443-e080-7881-91c0-3ae113c6ede8,01a1f4bd-f299-7b42-b1a6-88814e7bec84,01a1f538-04a1-7173-bb27-62ef81d31929,01a1f5b2-16a1-7ef5-abe5-1c19ccc7e8a9,01a1f62c-28a2-7cd9-8b91-3b16f5e1ae5c,01a1f6a6-3aa3-786c-922c-323edbf23d7c,01a1f720-4ca4-73c7-9f38-2203b9205697,01a1f79a-5ebd-74f1-95a7-5276511e54a2,01a1f814-70be-7a02-bc17-7e2c1c7cfbee,01a1f88e-82c5-7fc7-94c8-a667cd1745a0,01a1f908-94c7-724d-a09a-f33ec67f0246,01a1f982-a6c8-756f-9ee7-ea8e353e8f79,01a1f9fc-b8e1-7eb1-b9f3-e692dcb3b648,01a1fa76-cae3-7589-9a20-65cea1ce96d5,01a1faf0-dce4-7873-b2df-e29994e6e70d,01a1fb6a-eef9-7e6f-be16-c923e2170998,01a1fbe5-00fb-76ca-a50f-cbd1152c8831,01a1fc5f-1315-7e9d-bedf-4d3ae90e63c0,01a1fcd9-2525-7b27-b50e-6893dcc5e3be,01a1fd53-3727-7e81-b185-6e4c942f002b,01a1fdcd-493a-77e0-a0ea-53c445569465,01a1fe47-5b3b-7c2f-ab2a-79ecef72c038,01a1fec1-6d54-797f-ac84-7e3f5824d492,01a1ff3b-7f55-77e1-91ec-91d697f38570,01a1ffb5-9159-765e-a336-c6794bcfbf84,01a2002f-a35a-79b8-90e6-a57fb457fd2e,01a200a2-626d-7c60-afec-e7b26030f5f5}'::text,
	'correlation', '0.9952096'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'note',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'option',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{benign}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'reviewer',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '10'::integer,
	'n_distinct', '31'::real,
	'most_common_vals', '{reviewer1,reviewer10,reviewer11,reviewer12,reviewer13,reviewer14,reviewer15,reviewer16,reviewer17,reviewer18,reviewer19,reviewer2,reviewer20,reviewer3,reviewer4,reviewer5,reviewer6,reviewer7,reviewer8,reviewer9,reviewer0,reviewer21,reviewer22,reviewer23,reviewer24,reviewer25,reviewer26,reviewer27,reviewer28,reviewer29,"admin (vy9cx5g4)"}'::text,
	'most_common_freqs', '{0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.0333733,0.03317346,0.03317346,0.03317346,0.03317346,0.03317346,0.03317346,0.03317346,0.03317346,0.03317346,0.03317346,0.0007993605}'::real[],
	'correlation', '0.03443155'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'seconds',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '4'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'relpages', '66'::integer,
	'reltuples', '2501'::real,
	'relallvisible', '66'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'address',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '10'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{127.0.0.1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'agent',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '20'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{python-httpx/0.28.1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:14:50.986399+00","2026-11-12 20:28:10.986399+00","2026-11-12 22:41:30.986399+00","2026-11-13 00:54:50.986399+00","2026-11-13 03:08:10.986399+00","2026-11-13 05:21:30.986399+00","2026-11-13 07:34:50.986399+00","2026-11-13 09:48:10.986399+00","2026-11-13 12:01:30.986399+00","2026-11-13 14:14:50.986399+00","2026-11-13 16:28:10.986399+00","2026-11-13 18:41:30.986399+00","2026-11-13 20:54:50.986399+00","2026-11-13 23:08:10.986399+00","2026-11-14 01:21:30.986399+00","2026-11-14 03:34:50.986399+00","2026-11-14 05:48:10.986399+00","2026-11-14 08:01:30.986399+00","2026-11-14 10:14:50.986399+00","2026-11-14 12:28:10.986399+00","2026-11-14 14:41:30.986399+00","2026-11-14 16:54:50.986399+00","2026-11-14 19:08:10.986399+00","2026-11-14 21:21:30.986399+00","2026-11-14 23:34:50.986399+00","2026-11-15 01:48:10.986399+00","2026-11-15 04:01:30.986399+00","2026-11-15 06:14:50.986399+00","2026-11-15 08:28:10.986399+00","2026-11-15 10:41:30.986399+00","2026-11-15 12:54:50.986399+00","2026-11-15 15:08:10.986399+00","2026-11-15 17:21:30.986399+00","2026-11-15 19:34:50.986399+00","2026-11-15 21:48:10.986399+00","2026-11-16 00:01:30.986399+00","2026-11-16 02:14:50.986399+00","2026-11-16 04:28:10.986399+00","2026-11-16 06:41:30.986399+00","2026-11-16 08:54:50.986399+00","2026-11-16 11:08:10.986399+00","2026-11-16 13:21:30.986399+00","2026-11-16 15:34:50.986399+00","2026-11-16 17:48:10.986399+00","2026-11-16 20:01:30.986399+00","2026-11-16 22:14:50.986399+00","2026-11-17 00:28:10.986399+00","2026-11-17 02:41:30.986399+00","2026-11-17 04:54:50.986399+00","2026-11-17 07:08:10.986399+00","2026-11-17 09:21:30.986399+00","2026-11-17 11:34:50.986399+00","2026-11-17 13:48:10.986399+00","2026-11-17 16:01:30.986399+00","2026-11-17 18:14:50.986399+00","2026-11-17 20:28:10.986399+00","2026-11-17 22:41:30.986399+00","2026-11-18 00:54:50.986399+00","2026-11-18 03:08:10.986399+00","2026-11-18 05:21:30.986399+00","2026-11-18 07:34:50.986399+00","2026-11-18 09:48:10.986399+00","2026-11-18 12:01:30.986399+00","2026-11-18 14:14:50.986399+00","2026-11-18 16:28:10.986399+00","2026-11-18 18:41:30.986399+00","2026-11-18 20:54:50.986399+00","2026-11-18 23:08:10.986399+00","2026-11-19 01:21:30.986399+00","2026-11-19 03:34:50.986399+00","2026-11-19 05:48:10.986399+00","2026-11-19 08:01:30.986399+00","2026-11-19 10:14:50.986399+00","2026-11-19 12:28:10.986399+00","2026-11-19 14:41:30.986399+00","2026-11-19 16:54:50.986399+00","2026-11-19 19:08:10.986399+00","2026-11-19 21:21:30.986399+00","2026-11-19 23:34:50.986399+00","2026-11-20 01:48:10.986399+00","2026-11-20 04:01:30.986399+00","2026-11-20 06:14:50.986399+00","2026-11-20 08:28:10.986399+00","2026-11-20 10:41:30.986399+00","2026-11-20 12:54:50.986399+00","2026-11-20 15:08:10.986399+00","2026-11-20 17:21:30.986399+00","2026-11-20 19:34:50.986399+00","2026-11-20 21:48:10.986399+00","2026-11-21 00:01:30.986399+00","2026-11-21 02:14:50.986399+00","2026-11-21 04:28:10.986399+00","2026-11-21 06:41:30.986399+00","2026-11-21 08:54:50.986399+00","2026-11-21 11:08:10.986399+00","2026-11-21 13:21:30.986399+00","2026-11-21 15:34:50.986399+00","2026-11-21 17:48:10.986399+00","2026-11-21 20:01:30.986399+00","2026-11-21 22:14:50.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.99760383'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'ended_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'expires_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"2026-11-22 12:22:37.977378+00"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f8-396b-7a1b-b1f4-50375fa49450,01a1d172-4b6c-7074-abdd-64c75e7f9186,01a1d1ec-5d6c-7947-9519-880dd6587fb1,01a1d266-6f6c-7e55-ae3a-e73a31aeaa9a,01a1d2e0-816d-73d1-8890-3232a13827f6,01a1d35a-936d-792d-9e25-49e31ef4cb17,01a1d3d4-a56d-7e07-b5eb-c9e7b0f30f75,01a1d44e-b782-734b-ac49-b9254c812d6c,01a1d4c8-c983-70f8-b1b9-978414aa5880,01a1d542-db83-7bcc-9109-be1d76a93e20,01a1d5bc-ed97-71fe-b963-456d44f29719,01a1d636-ff97-7e62-b89d-60ba0c252130,01a1d6b1-1198-783c-afbd-2c58826232b9,01a1d72b-2399-7432-a9a7-c105a96576ba,01a1d7a5-35a8-7585-9d2e-324b46c20112,01a1d81f-47a9-73fe-a785-99f66bdf5a1c,01a1d899-59b6-78b9-8cf9-e63a3f7dede6,01a1d913-6bb7-71be-82ee-964a615b8632,01a1d98d-7db7-7805-aa39-144e3d028f1e,01a1da07-8fb8-7134-8346-2ae7976ca8a7,01a1da81-a1b8-7c2b-9ffc-d026c16332c5,01a1dafb-b3b9-76ab-b3bf-df91082090bd,01a1db75-c5ce-7861-9403-d6153b925387,01a1dbef-d7cf-7416-900e-5bb14fbe4a45,01a1dc69-e9cf-7c7f-80bb-bffee6613cce,01a1dce3-fbd0-75bc-9b93-54d033755c33,01a1dd5e-0dd1-705a-8790-6501fa6d7c3c,01a1ddd8-1fe1-712f-8e27-9483a9160609,01a1de52-31e1-7e20-bdb3-4b16f021abd6,01a1decc-43e6-7eeb-ade0-ba3985adc4f6,01a1df46-55e7-7734-a03f-dcbe4b090c5c,01a1dfc0-67e8-7075-b765-aff3dd217cae,01a1e03a-79e8-7ae7-8396-8753054f88d3,01a1e0b4-8be9-72a5-a068-ab1035eb8e4d,01a1e12e-9de9-7c65-a5ad-3811f2985e20,01a1e1a8-affe-7a52-8d79-cf8e5dfab172,01a1e222-c1ff-72c3-8d26-95d5f22126ad,01a1e29c-d3ff-7b67-a332-6a6a190fbce7,01a1e316-e600-7506-b61f-446044f2a59c,01a1e390-f800-7d94-835a-a217ec8921b3,01a1e40b-0a01-78ac-b842-94f44167d839,01a1e485-1c25-7dbf-a42b-277293b2e204,01a1e4ff-2e26-792d-9a8a-27abab0529cc,01a1e579-4027-73b1-856c-df4f111d86f6,01a1e5f3-5227-7c95-ad93-6e78cc650156,01a1e66d-6428-7617-bf31-e082254d7389,01a1e6e7-7628-7f9f-bad5-10616fc9a1f5,01a1e761-8829-7892-be66-e2736ddfaf1a,01a1e7db-9a42-7848-ba90-afdd4fc55c55,01a1e855-ac43-730f-ab0d-a2c52e8fcbfb,01a1e8cf-be43-7d5b-a6f4-ff38e92c6068,01a1e949-d044-770a-808b-fb44f81bedb8,01a1e9c3-e245-707e-a2a3-1ccc65bf36f9,01a1ea3d-f445-7a5d-975e-a4db65bc39bf,01a1eab8-0652-7c1f-864e-346a1c02b7a3,01a1eb32-1853-7815-b949-3de6fa248756,01a1ebac-2a54-719f-b3b4-46d380e6300c,01a1ec26-3c54-7a69-9dc8-9fc40ef48896,01a1eca0-4e55-7272-82fc-78dd38d174c1,01a1ed1a-6055-7aa1-9d73-b4f1210002ef,01a1ed94-7280-7ca8-ab04-93a9c274bdaa,01a1ee0e-8481-78da-9f0a-7b5dc58ed171,01a1ee88-968e-75bb-853b-ccf9c6e0e938,01a1ef02-a88f-7753-a388-dbd592ec90f3,01a1ef7c-ba90-70c6-a18f-a427f02dd281,01a1eff6-cc90-78e8-9e15-db00cb3c6f5f,01a1f070-de91-7358-9bf5-90909edb2f99,01a1f0ea-f091-7baf-8b82-5bfe0c3cc270,01a1f165-02be-7959-863b-fb80540d31cd,01a1f1df-14bf-7415-aebe-e1e136cb915d,01a1f259-26bf-7d3b-b6f4-ea6ed3ac58a5,01a1f2d3-38c0-756d-b552-3d4c0a1e5588,01a1f34d-4ac0-7ef8-9f2e-e1971186fd74,01a1f3c7-5cc1-773f-8cdb-482644d80a68,01a1f441-6ee2-74b9-be86-887dd228f7b7,01a1f4bb-80e2-7e6e-8a5d-a4655a64c819,01a1f535-92e3-76a4-b12b-2628ce162607,01a1f5af-a4e3-7e87-bff3-710bef5f4f67,01a1f629-b6e4-7733-8a2e-326280728749,01a1f6a3-c8e4-7efe-9b97-c5c6244a27fd,01a1f71d-dae5-777e-adc0-b3a17ce726ef,01a1f797-ed16-75d7-8c06-9c926d0d1801,01a1f811-ff16-7e30-beb8-a1fe96aaa422,01a1f88c-1117-7812-b4b5-6adff602ca44,01a1f906-2318-712b-8b35-7a5d800fbc8f,01a1f980-3518-797c-950f-54944d85fd81,01a1f9fa-4719-7247-b05f-7d5e76d1fe30,01a1fa74-5919-7b3a-8960-0f2b9400d7ec,01a1faee-6b46-7ff5-a242-7ab7a746511f,01a1fb68-7d47-7a18-ae96-b6f3fd64f81e,01a1fbe2-8f48-72db-80ae-df06d8e5fe28,01a1fc5c-a148-7afe-a9b2-aac0b46ed279,01a1fcd6-b349-7335-8d7a-0a6a1a5a826e,01a1fd50-c549-7b8b-8d81-56fb93e0bc30,01a1fdca-d75a-7891-b5cd-f1e4ff89b60e,01a1fe44-e95b-71c7-8fea-556b5e68fcc5,01a1febe-fb5b-7bbe-a078-8f09dbc7c8b3,01a1ff39-0d5c-74a9-a921-3a9009fa1651,01a1ffb3-1f5c-7dd3-8b92-d4daa4c78907,01a2002d-315d-7777-b628-3955eeb6eaf8,01a200a2-615d-7f0d-a033-6f471bc2c7cc}'::text,
	'correlation', '0.99760383'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'person_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f8-39d4-78d9-9848-b60a29111ab9,01a1d172-4c0a-7cb4-9905-efaaa7d8893e,01a1d1ec-5e2d-77f6-86b7-635db13d358d,01a1d266-7056-7d97-a8ee-e70621d9e7d6,01a1d2e0-827e-7b07-a897-3d984d799c29,01a1d35a-949b-7830-951a-f9022849ac3c,01a1d3d4-a6f7-75d2-a71d-926e90e10df6,01a1d44e-b91e-70d0-b737-30cea052b8d4,01a1d4c8-cb43-7c4e-a608-fe34e789fec8,01a1d542-dd7d-7786-83f7-a07dd22a1125,01a1d5bc-efb5-7fe9-88ae-61a2fab35de8,01a1d637-01cb-7cf2-a84e-14117ba90f21,01a1d6b1-1416-707e-bf99-a7f9b3a07f3e,01a1d72b-2642-71df-81e9-14b170a8597f,01a1d7a5-387b-790e-9996-86bf7b2419bd,01a1d81f-4a9b-7d49-a8c5-87680fdce430,01a1d899-5cc4-770f-ad65-6f2d0892b4f5,01a1d913-6f09-74a2-8cf5-2bf8a50f0cf1,01a1d98d-812a-78f6-aedb-5720616c497e,01a1da07-934e-742d-b6b2-f7609972a64b,01a1da81-a57d-7c31-a029-572dcd4f02cf,01a1dafb-b7a9-71eb-ae43-78ddf6f69d34,01a1db75-c9bc-7ce2-9aee-453e883d97ae,01a1dbef-dbee-7ff1-9886-073a770d9459,01a1dc69-ee1b-7363-bf9a-70f1123692de,01a1dce4-0041-7cd6-97a5-4e0be8807606,01a1dd5e-125f-78dc-90c9-76765d54c4f4,01a1ddd8-2491-7591-9375-78c720a034c3,01a1de52-36ab-7ae1-a217-1d01a0b87b3e,01a1decc-48e1-7418-8c42-0a4f2c8a8786,01a1df46-5af9-7d7c-ba39-137cd155c0de,01a1dfc0-6d16-7f25-beef-5e1406ce50e4,01a1e03a-7f30-7e68-a7af-05a790c02604,01a1e0b4-915f-7068-9586-fdf0131a38b9,01a1e12e-a396-7a89-a5e9-d82faac5ce9e,01a1e1a8-b5bd-7360-9e84-b6c744c5a927,01a1e222-c7e3-7749-adf7-ef281c2e422d,01a1e29c-da19-714a-a829-8d6cf102f233,01a1e316-ec3b-724b-943d-db7cd9ccd999,01a1e390-fe75-7105-9f98-250e3e295869,01a1e40b-108b-711b-9e77-ad32c417ba62,01a1e485-22b9-71f6-b971-650738132b8a,01a1e4ff-34d3-783e-bf03-50f509202c44,01a1e579-46fe-71c8-b9ce-19d24f7623f6,01a1e5f3-5917-75e5-89c8-1ad6c1ac0c04,01a1e66d-6b46-756c-b4d4-486a26eefa2b,01a1e6e7-7d69-7f00-988e-26a2c12cd29f,01a1e761-8f7e-7c61-bc67-7c7c3e76d0d8,01a1e7db-a1b5-76a2-b0e1-8c1d1703d21f,01a1e855-b3d4-70ac-bf7b-5b1bece3ae9b,01a1e8cf-c606-7466-a54c-e72b3444bcee,01a1e949-d826-7468-bd4b-9d293bc1060e,01a1e9c3-ea41-78ed-bb72-fb32a106bcff,01a1ea3d-fc5e-75c4-98c4-62d4c9e03e50,01a1eab8-0e77-7941-a11f-8a1663daf76a,01a1eb32-209f-7993-8acd-cc1871d68836,01a1ebac-32bf-7a26-a5e6-95ad0a5f06e5,01a1ec26-44e9-7126-b0d6-7502affb7b9f,01a1eca0-5705-7af3-88f5-839af1b3fefb,01a1ed1a-6920-7571-ac7f-96b54fe99b79,01a1ed94-7b45-794a-8395-8f6b383e10c0,01a1ee0e-8d6b-73c1-a803-d2c06f100074,01a1ee88-9f8c-7417-a4f4-0a45aec328b6,01a1ef02-b1e5-7ca9-aebc-dc591abc5335,01a1ef7c-c402-7bee-89cf-dd7cb8093e1c,01a1eff6-d61f-7c50-a5a0-92fc30278a93,01a1f070-e82c-7611-a516-c60197744b9a,01a1f0ea-fa4c-76f3-833b-79fe6cd240bf,01a1f165-0c74-7116-a44a-e3910d51ce8f,01a1f1df-1ea2-7273-8817-a555cae53d16,01a1f259-30c1-7ce2-bca9-305f68561944,01a1f2d3-42df-7ea1-bca1-a1d9ea03916c,01a1f34d-550d-7cd0-bb88-b3a0a8adbabe,01a1f3c7-6727-7582-8c78-b5442f590a99,01a1f441-7961-7451-bddc-24db721b7c69,01a1f4bb-8ba5-7c75-9497-822d2813678e,01a1f535-9dbf-7e27-b910-4a67db3812fe,01a1f5af-aff2-7148-9fc4-f67d438ae6f4,01a1f629-c20f-7d8e-8fdf-6bf458e59291,01a1f6a3-d420-7a0c-9f70-ff07f8f8d6c9,01a1f71d-e65f-7484-b50e-27c29945022f,01a1f797-f88e-7c09-b00f-dd469de3e60c,01a1f812-0ab9-75d6-953a-df2fd9bcf140,01a1f88c-1cde-736b-b72a-0328085bc7f9,01a1f906-2ef8-76fd-9f83-a5a27e35232c,01a1f980-4131-7f56-b883-09516f93aa4f,01a1f9fa-535e-7627-b608-3c70a045b556,01a1fa74-6578-7661-9297-d51dc8d0ef94,01a1faee-77a8-70c1-90c5-b452826b9921,01a1fb68-89c8-7d3f-9fb8-ad74f4c86b54,01a1fbe2-9bf3-74d4-9897-2b33c143181d,01a1fc5c-ae1f-73f4-8d7f-3b41299e9a03,01a1fcd6-c040-7e0e-ad0b-16bc5cbd2c54,01a1fd50-d289-7629-8b1d-e144132faf77,01a1fdca-e4a4-76fb-af26-1e175d9c9c28,01a1fe44-f6ca-7909-8d76-4c626e1bf743,01a1febf-08f3-7384-ad7e-3b808004e495,01a1ff39-1b15-76ce-b68d-fd0ed72d4257,01a1ffb3-2d2f-7622-8ae6-e8fef3aa031b,01a2002d-3f4d-7ef5-9f09-76526216ce38,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.99760383'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'prefix',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '32'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{0004d0b59e19461ff126e3a08a814c33,01f78be6f7cad02658508fe4616098a9,04025959b191f8f9de3f924f0940515f,062ddb6c727310e76b6200b7c71f63b5,07811dc6c422334ce36a09ff5cd6fe71,09b15d48a1514d8209b192a8b8f34e48,0d3180d672e08b4c5312dcdafdf6ef36,0fcbc61acd0479dc77e3cccc0f5ffca7,11f524c3fbfeeca4aa916edcb6b6392e,149e9677a5989fd342ae44213df68868,16c222aa19898e5058938167c8ab6c57,18d8042386b79e2c279fd162df0205c8,1be3bc32e6564055d5ca3e5a354acbef,1f0e3dad99908345f7439f8ffabdffc4,210f760a89db30aa72ca258a3483cc7f,2421fcb1263b9530df88f7f002e78ea5,26408ffa703a72e8ac0117e74ad46f33,286674e3082feb7e5afb92777e48821f,2a50e9c2d6b89b95bcb416d6857f8b45,2ca65f58e35d9ad45bf7f3ae5cfd08f1,2f37d10131f2a483a8dd005b3d14b0d9,3295c76acbf4caaed33c36b1b5fc2cb1,351b33587c5fdd93bd42ef7ac9995a28,375c71349b295fbe2dcdca9206f20a06,3988c7f88ebcb58c6ce932b957b6f332,3cef96dcc9b8035d23f69e30bb19218a,3fab5890d8113d0b5a4178201dc842ad,42e7aaa88b48137a16a1acd04ed91125,452bf208bf901322968557227b8f6efe,487d4c6a324446b3fa45b30cfcee5337,4ae67a7dd7e491f8fb6f9ea0cf25dfdb,4da04049a062f5adfe81b67dd755cecc,4f87658ef0de194413056248a00ce009,52947e0ade57a09e4a1386d08f17b656,54b2b21af94108d83c2a909d5b0a6a50,5751ec3e9a4feab575962e78e006250d,5a142a55461d5fef016acfb927fee0bd,5e388103a391daabe3de1d76a6739ccd,61b4a64be663682e8cb037d9719ad8cd,6547884cea64550284728eb26b0947ef,67d16d00201083a2b118dd5128dd6f59,69d1fc78dbda242c43ad6590368912d4,6c3cf77d52820cd0fe646d38bc2145ca,6e7d2da6d3953058db75714ac400b584,7137debd45ae4d0ab9aa953017286b20,743394beff4b1282ba735e5e3723ed74,777669af68dbccabc30c3b6bcaa81825,7b41bfa5085806dfa24b8c9de0ce567f,7d6044e95a16761171b130dcb476a43e,7f6ffaa6bb0b408017b62254211691b5,81b073de9370ea873f548e31b8adc081,83adc9225e4deb67d7ce42d58fe5157c,85d8ce590ad8981ca2c8286f79f59954,88a839f2f6f1427879fc33ee4acf4f66,8b6a80c3cf2cbd5f967063618dc54f39,8d55a249e6baa5c06772297520da2051,8f85517967795eeef66c225f7883bdcb,92fb0c6d1758261f10d052e6e2c1123c,959ef477884b6ac2241b19ee4fb776ae,97d0145823aeb8ed80617be62e08bdcc,9a1158154dfa42caddbd0694a4e9bdc8,9c82c7143c102b71c593d98d96093fde,9fdb62f932adf55af2c0e09e55861964,a1d33d0dfec820b41b54430b50e96b5c,a48564053b3c7b54800246348c7fa4a0,a64c94baaf368e1840a1324e839230de,a9365bd906e11324065c35be476beb0c,ab88b15733f543179858600245108dd8,ae614c557843b1df326cb29c57225459,b139e104214a08ae3f2ebcce149cdf6e,b3e3e393c77e35a4a3f3cbd1e429b5dc,b5f1e8fb36cd7fbeb7988e8639ac79e9,b9228e0962a78b84f3d5d92f4faa000b,bd4c9ab730f5513206b999ec0d90d1fb,c0826819636026dd1f3674774f06c51d,c3535febaff29fcb7c0d20cbe94391c7,c5866e93cab1776890fe343c9e7063fb,c8758b517083196f05ac29810b924aca,caf1a3dfb505ffed0d024130f58c5cfa,cd4bb35c75ba84b4f39e547b1416fd35,cfbce4c1d7c425baf21d6b6f2babe6be,d1fe173d08e959397adf34b1d77e88d7,d4dd111a4fd973394238aca5c05bebe3,d6ef5f7fa914c19931a55bb262ec879c,d88518acbcc3d08d1f18da62f9bb26ec,db576a7d2453575f29eab4bac787b919,dd055f53a45702fe05e449c30ac80df9,dfd7468ac613286cdbb40872c8ef3b06,e2230b853516e7b05d79744fbd4c9c13,e53a0a2978c28872a4505bdb51db06dc,e7b24b112a44fdd9ee93bdf998c6ca0e,ea5d2f1c4608232e07d3aa3d998e5135,ed519dacc89b2bead3f453b0b05a4a8b,f033ab37c30201f73f142449d037028d,f2d887e01a80e813d9080038decbbabb,f4a331b7a22d1b237565d8813a34d8ac,f7177163c833dff4b38fc8d2872f1ec6,f90f2aca5c640289d0a29417bcb63a37,fb89705ae6d743bf1e848c206e16a1d7,fe131d7f5a6b38b23cc967316c13dae2,jasmpu9drcrg}'::text,
	'correlation', '0.004599708'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'seen_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:14:50.986399+00","2026-11-12 20:28:10.986399+00","2026-11-12 22:41:30.986399+00","2026-11-13 00:54:50.986399+00","2026-11-13 03:08:10.986399+00","2026-11-13 05:21:30.986399+00","2026-11-13 07:34:50.986399+00","2026-11-13 09:48:10.986399+00","2026-11-13 12:01:30.986399+00","2026-11-13 14:14:50.986399+00","2026-11-13 16:28:10.986399+00","2026-11-13 18:41:30.986399+00","2026-11-13 20:54:50.986399+00","2026-11-13 23:08:10.986399+00","2026-11-14 01:21:30.986399+00","2026-11-14 03:34:50.986399+00","2026-11-14 05:48:10.986399+00","2026-11-14 08:01:30.986399+00","2026-11-14 10:14:50.986399+00","2026-11-14 12:28:10.986399+00","2026-11-14 14:41:30.986399+00","2026-11-14 16:54:50.986399+00","2026-11-14 19:08:10.986399+00","2026-11-14 21:21:30.986399+00","2026-11-14 23:34:50.986399+00","2026-11-15 01:48:10.986399+00","2026-11-15 04:01:30.986399+00","2026-11-15 06:14:50.986399+00","2026-11-15 08:28:10.986399+00","2026-11-15 10:41:30.986399+00","2026-11-15 12:54:50.986399+00","2026-11-15 15:08:10.986399+00","2026-11-15 17:21:30.986399+00","2026-11-15 19:34:50.986399+00","2026-11-15 21:48:10.986399+00","2026-11-16 00:01:30.986399+00","2026-11-16 02:14:50.986399+00","2026-11-16 04:28:10.986399+00","2026-11-16 06:41:30.986399+00","2026-11-16 08:54:50.986399+00","2026-11-16 11:08:10.986399+00","2026-11-16 13:21:30.986399+00","2026-11-16 15:34:50.986399+00","2026-11-16 17:48:10.986399+00","2026-11-16 20:01:30.986399+00","2026-11-16 22:14:50.986399+00","2026-11-17 00:28:10.986399+00","2026-11-17 02:41:30.986399+00","2026-11-17 04:54:50.986399+00","2026-11-17 07:08:10.986399+00","2026-11-17 09:21:30.986399+00","2026-11-17 11:34:50.986399+00","2026-11-17 13:48:10.986399+00","2026-11-17 16:01:30.986399+00","2026-11-17 18:14:50.986399+00","2026-11-17 20:28:10.986399+00","2026-11-17 22:41:30.986399+00","2026-11-18 00:54:50.986399+00","2026-11-18 03:08:10.986399+00","2026-11-18 05:21:30.986399+00","2026-11-18 07:34:50.986399+00","2026-11-18 09:48:10.986399+00","2026-11-18 12:01:30.986399+00","2026-11-18 14:14:50.986399+00","2026-11-18 16:28:10.986399+00","2026-11-18 18:41:30.986399+00","2026-11-18 20:54:50.986399+00","2026-11-18 23:08:10.986399+00","2026-11-19 01:21:30.986399+00","2026-11-19 03:34:50.986399+00","2026-11-19 05:48:10.986399+00","2026-11-19 08:01:30.986399+00","2026-11-19 10:14:50.986399+00","2026-11-19 12:28:10.986399+00","2026-11-19 14:41:30.986399+00","2026-11-19 16:54:50.986399+00","2026-11-19 19:08:10.986399+00","2026-11-19 21:21:30.986399+00","2026-11-19 23:34:50.986399+00","2026-11-20 01:48:10.986399+00","2026-11-20 04:01:30.986399+00","2026-11-20 06:14:50.986399+00","2026-11-20 08:28:10.986399+00","2026-11-20 10:41:30.986399+00","2026-11-20 12:54:50.986399+00","2026-11-20 15:08:10.986399+00","2026-11-20 17:21:30.986399+00","2026-11-20 19:34:50.986399+00","2026-11-20 21:48:10.986399+00","2026-11-21 00:01:30.986399+00","2026-11-21 02:14:50.986399+00","2026-11-21 04:28:10.986399+00","2026-11-21 06:41:30.986399+00","2026-11-21 08:54:50.986399+00","2026-11-21 11:08:10.986399+00","2026-11-21 13:21:30.986399+00","2026-11-21 15:34:50.986399+00","2026-11-21 17:48:10.986399+00","2026-11-21 20:01:30.986399+00","2026-11-21 22:14:50.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.99760383'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'relpages', '78'::integer,
	'reltuples', '5009'::real,
	'relallvisible', '78'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.9994011'::real,
	'most_common_vals', '{"2026-11-22 00:22:45.803067+00"}'::text,
	'most_common_freqs', '{0.0007985626}'::real[],
	'histogram_bounds', '{"2026-11-12 18:12:10.986399+00","2026-11-12 20:25:30.986399+00","2026-11-12 22:38:50.986399+00","2026-11-13 00:52:10.986399+00","2026-11-13 03:05:30.986399+00","2026-11-13 05:18:50.986399+00","2026-11-13 07:32:10.986399+00","2026-11-13 09:45:30.986399+00","2026-11-13 11:58:50.986399+00","2026-11-13 14:12:10.986399+00","2026-11-13 16:25:30.986399+00","2026-11-13 18:38:50.986399+00","2026-11-13 20:52:10.986399+00","2026-11-13 23:05:30.986399+00","2026-11-14 01:18:50.986399+00","2026-11-14 03:32:10.986399+00","2026-11-14 05:45:30.986399+00","2026-11-14 07:58:50.986399+00","2026-11-14 10:12:10.986399+00","2026-11-14 12:25:30.986399+00","2026-11-14 14:38:50.986399+00","2026-11-14 16:52:10.986399+00","2026-11-14 19:05:30.986399+00","2026-11-14 21:18:50.986399+00","2026-11-14 23:32:10.986399+00","2026-11-15 01:48:10.986399+00","2026-11-15 04:01:30.986399+00","2026-11-15 06:14:50.986399+00","2026-11-15 08:28:10.986399+00","2026-11-15 10:41:30.986399+00","2026-11-15 12:54:50.986399+00","2026-11-15 15:08:10.986399+00","2026-11-15 17:21:30.986399+00","2026-11-15 19:34:50.986399+00","2026-11-15 21:48:10.986399+00","2026-11-16 00:01:30.986399+00","2026-11-16 02:14:50.986399+00","2026-11-16 04:28:10.986399+00","2026-11-16 06:41:30.986399+00","2026-11-16 08:54:50.986399+00","2026-11-16 11:08:10.986399+00","2026-11-16 13:21:30.986399+00","2026-11-16 15:34:50.986399+00","2026-11-16 17:48:10.986399+00","2026-11-16 20:01:30.986399+00","2026-11-16 22:14:50.986399+00","2026-11-17 00:28:10.986399+00","2026-11-17 02:41:30.986399+00","2026-11-17 04:54:50.986399+00","2026-11-17 07:08:10.986399+00","2026-11-17 09:24:10.986399+00","2026-11-17 11:37:30.986399+00","2026-11-17 13:50:50.986399+00","2026-11-17 16:04:10.986399+00","2026-11-17 18:17:30.986399+00","2026-11-17 20:30:50.986399+00","2026-11-17 22:44:10.986399+00","2026-11-18 00:57:30.986399+00","2026-11-18 03:10:50.986399+00","2026-11-18 05:24:10.986399+00","2026-11-18 07:37:30.986399+00","2026-11-18 09:50:50.986399+00","2026-11-18 12:04:10.986399+00","2026-11-18 14:17:30.986399+00","2026-11-18 16:30:50.986399+00","2026-11-18 18:44:10.986399+00","2026-11-18 20:57:30.986399+00","2026-11-18 23:10:50.986399+00","2026-11-19 01:24:10.986399+00","2026-11-19 03:37:30.986399+00","2026-11-19 05:50:50.986399+00","2026-11-19 08:04:10.986399+00","2026-11-19 10:17:30.986399+00","2026-11-19 12:30:50.986399+00","2026-11-19 14:44:10.986399+00","2026-11-19 17:00:10.986399+00","2026-11-19 19:13:30.986399+00","2026-11-19 21:26:50.986399+00","2026-11-19 23:40:10.986399+00","2026-11-20 01:53:30.986399+00","2026-11-20 04:06:50.986399+00","2026-11-20 06:20:10.986399+00","2026-11-20 08:33:30.986399+00","2026-11-20 10:46:50.986399+00","2026-11-20 13:00:10.986399+00","2026-11-20 15:13:30.986399+00","2026-11-20 17:26:50.986399+00","2026-11-20 19:40:10.986399+00","2026-11-20 21:53:30.986399+00","2026-11-21 00:06:50.986399+00","2026-11-21 02:20:10.986399+00","2026-11-21 04:33:30.986399+00","2026-11-21 06:46:50.986399+00","2026-11-21 09:00:10.986399+00","2026-11-21 11:13:30.986399+00","2026-11-21 13:26:50.986399+00","2026-11-21 15:40:10.986399+00","2026-11-21 17:53:30.986399+00","2026-11-21 20:06:50.986399+00","2026-11-21 22:20:10.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.9892431'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f5-c8d4-76f5-8808-0fa1fe6928c7,01a1d16f-daf8-7d35-bcde-bdbaf934f788,01a1d1e9-ed2d-75f0-ad38-28b322d1722c,01a1d263-ff56-7bc2-8b02-d67aa06ebbb9,01a1d2de-117e-7953-b64f-e6b4f664436e,01a1d358-239b-764c-856d-057134d49223,01a1d3d2-35f7-73d8-8225-054bcdb769ff,01a1d44c-481d-7f18-b082-209e2e3c38a2,01a1d4c6-5a43-7a62-8b8d-805278273aae,01a1d540-6c7d-75bb-9b5c-38fdad28b98e,01a1d5ba-7eb5-7e30-bb06-1749a4a4e52b,01a1d634-90cb-7afb-b9c8-318ee2108e75,01a1d6ae-a315-7eb5-93e6-732775f5ab84,01a1d72b-2642-71df-81e9-14b170a8597f,01a1d7a5-387b-790e-9996-86bf7b2419bd,01a1d81f-4a9b-7d49-a8c5-87680fdce430,01a1d899-5cc4-770f-ad65-6f2d0892b4f5,01a1d913-6f09-74a2-8cf5-2bf8a50f0cf1,01a1d98d-812a-78f6-aedb-5720616c497e,01a1da07-934e-742d-b6b2-f7609972a64b,01a1da81-a57d-7c31-a029-572dcd4f02cf,01a1dafb-b7a9-71eb-ae43-78ddf6f69d34,01a1db75-c9bc-7ce2-9aee-453e883d97ae,01a1dbef-dbee-7ff1-9886-073a770d9459,01a1dc69-ee1b-7363-bf9a-70f1123692de,01a1dce6-7141-7eaa-b2f5-ca113c3827b4,01a1dd60-835f-7abb-8bb5-7433ca6b4d2d,01a1ddda-9591-776c-b9da-136dc4cf0c92,01a1de54-a7ab-7cb2-b6ed-926a2f6cbf12,01a1dece-b9e1-76a1-8a30-b239677594aa,01a1df48-cbf9-7edb-a72f-4f2e82a36cd8,01a1dfc2-de17-70fc-b564-60e4808b0ce7,01a1e03c-f045-7338-aa53-90857ecc5c54,01a1e0b7-025f-723d-b78a-f81c749d7726,01a1e131-1496-7c60-9fcd-5421f6c70452,01a1e1ab-26bd-761e-8014-8d12c19b1e0c,01a1e225-38e3-791b-aaf3-8c5e430ade8b,01a1e29f-4b19-7328-a734-dcfbeab3f119,01a1e31b-ce3b-75f8-bf64-bf404c2e0307,01a1e395-e075-753a-b0ea-cf38dcf22fea,01a1e40f-f28b-74c4-ae19-cca54549ccf7,01a1e48a-04b9-75b7-80ca-edfb5b026d5f,01a1e504-16d3-7c06-a17c-13544defa68d,01a1e57e-28fe-7542-8454-24f8133bd3f8,01a1e5f8-3b17-7969-ab15-c48939174903,01a1e672-4d46-7970-8080-c86ba7d04d14,01a1e6ec-5f6a-7295-840f-b91930a6a4d0,01a1e766-717e-7f1f-8124-f2325fc4ce37,01a1e7e0-83b5-7aa6-84d7-6546507ef52f,01a1e85a-95d4-753e-99ff-dd1c38816dc9,01a1e8d7-1906-79eb-91f0-84fd3ecaa89e,01a1e951-2b2d-7469-b5c1-78080b93151c,01a1e9cb-3d41-7d0b-a72a-f9b3ce5dec38,01a1ea45-4f5e-79e4-bf11-abb31c5dccba,01a1eabf-6177-7d68-9b83-b261ab29a394,01a1eb39-739f-7fa2-950a-a498f582f0fe,01a1ebb3-85bf-7eac-8e03-1591dbca625b,01a1ec2d-97e9-7589-ada5-441a5bebcc78,01a1eca7-aa05-7f63-80c5-f1692da5de2c,01a1ed21-bc20-7b22-ab7a-9bf057f53812,01a1ed9b-ce45-7dc4-97b0-2cff501dae6d,01a1ee15-e06b-791e-8f4d-2fffff523eb5,01a1ee8f-f28c-7936-b812-79de3051566a,01a1ef0c-75e6-73df-8dd7-f6698a61dc1c,01a1ef86-8803-7219-bc63-b746cd8c1e42,01a1f000-9a20-72c1-b816-143a005cb5c8,01a1f07a-ac2c-7cf0-973b-841a1412a65e,01a1f0f4-be4c-7d93-a71a-1f981b29041c,01a1f16e-d074-7906-9035-e8c5c54aa846,01a1f1e8-e2a2-7aa8-a194-83de83317e5d,01a1f262-f4c2-7259-a8c7-2fe761178bda,01a1f2dd-06e0-7422-a792-d477deef5a81,01a1f357-190e-74d8-add7-5240bfb6acbb,01a1f3d1-2b27-7d86-a101-bb045de85fcf,01a1f44b-3d61-7bba-b73e-c5e6bb931387,01a1f4c7-c0a6-75dd-87ad-268b6f80f0c0,01a1f541-d2c0-777b-aa1f-e7766b9cda78,01a1f5bb-e4f2-79d8-b406-eed4d67e4d4d,01a1f635-f710-7b7b-8759-5a7745e5d9f8,01a1f6b0-0939-773d-a887-9dbb098fcb09,01a1f72a-1b5f-7e2b-850d-b5b8049b233d,01a1f7a4-2d8f-7570-8b45-3018547e305c,01a1f81e-3fba-7060-af0b-a1a01b747667,01a1f898-51de-7d57-983a-4cadc249cdcb,01a1f912-640c-7bc6-be73-ffbf2a6269a4,01a1f98c-7632-78f6-ae94-f092f4bf74c3,01a1fa06-885f-7008-8054-a539533f2822,01a1fa80-9a8d-7271-b663-a198360eb2ba,01a1fafd-1da8-7c83-ad69-304ee60209f4,01a1fb77-2fd9-7bbe-963d-93f9f7a4bdf8,01a1fbf1-41f4-706e-b954-25fbf9a12906,01a1fc6b-541f-7e41-91f9-6f3122cd92c0,01a1fce5-6661-7ba6-a452-59f4a84dee57,01a1fd5f-788a-7111-b463-6a990b079187,01a1fdd9-8ab5-74be-935c-2c563982b6e4,01a1fe53-9ccb-7493-9e60-c02d225cc26f,01a1fecd-aef3-7eea-8fd1-de20dd762ce3,01a1ff47-c116-71c3-94f8-9067206c16ee,01a1ffc1-d330-71aa-ac07-9084f84f2f0b,01a2003b-e54e-7a3b-8065-889609eed546,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.9892431'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'first_reason',
	'inherited', 'f'::boolean,
	'null_frac', '0.9992014'::real,
	'avg_width', '27'::integer,
	'n_distinct', '-0.00079858303'::real,
	'histogram_bounds', '{"confidence 0.956111 >= 0.90","confidence 0.95616 >= 0.90","confidence 0.95621 >= 0.90","confidence 0.956259 >= 0.90"}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'policy_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '9'::real,
	'most_common_vals', '{2,3,4,5,6,1,7,8,9}'::text,
	'most_common_freqs', '{0.11279696,0.1110002,0.1110002,0.1110002,0.1110002,0.11080056,0.11080056,0.11080056,0.11080056}'::real[],
	'correlation', '0.11474337'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'reviewers',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '2'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{1,0}'::text,
	'most_common_freqs', '{0.9992014,0.0007985626}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'risk_tier',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{high,low}'::text,
	'most_common_freqs', '{0.9992014,0.0007985626}'::real[],
	'correlation', '0.99522203'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'ruling',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '13'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{needs_review,auto_approve}'::text,
	'most_common_freqs', '{0.9992014,0.0007985626}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'served',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '13'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{needs_review,auto_approve}'::text,
	'most_common_freqs', '{0.9992014,0.0007985626}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.57236975,0.14254342,0.14254342,0.14254342}'::real[],
	'correlation', '0.38675585'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures',
	'relpages', '6'::integer,
	'reltuples', '501'::real,
	'relallvisible', '5'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures',
	'attname', 'blocked_until',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures',
	'attname', 'failed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures',
	'attname', 'last_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"2026-11-22 00:22:35.81245+00"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures',
	'attname', 'subject',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '33'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{00411460f7c92d2124a67ea0f4cb5f85,013d407166ec4fa56eb1e1f8cbe183b9,0336dcbab05b9d5ad24f4333c7658a0e,045117b0e0a11a242b9765e79cbf113f,06138bc5af6023646ede0e1f7c1eac75,0777d5c17d4066b82ab86dff8a46af6f,091d584fced301b442654dd8c23b3fc9,0c74b7f78409a4022a2c4c5a5ca3ee19,0f28b5d49b3020afeecd95b4009adf4c,1385974ed5904a438616ff7bdb3f7439,140f6969d5213fd0ece03148e62e461e,1543843a4723ed2ab08e18053ae6dc5b,16a5cdae362b8d27a1d8f8c7b78b4330,18997733ec258a9fcaf239cc55d53363,1afa34a7f984eeabdbb0a7d494132ee5,1f0e3dad99908345f7439f8ffabdffc4,20f07591c6fcb220ffe637cda29bb3f6,250cf8b51c773f3f8dc8b4be867a9a02,26e359e83860db1d11b6acca57d8ea88,28dd2c7955ce926456240b2ff0100bde,2b44928ae11fb9384c4cf38708677c48,320722549d1751cf3f247855f937b982,3416a75f4cea9109507cacd8e2f2aefc,357a6fdf7642bf815a88822c447d9dc4,371bce7dc83817b7893bcdeed13799b5,38b3eff8baf56627478ec76a704e9b52,3ad7c2ebb96fcba7cda0cf54a2e802f5,3cf166c6b73f030b4f67eeaeba301103,40008b9a5380fcacce3976bf7c08af5b,42a0e188f5033bc65bf8d78622277c4e,45c48cce2e2d7fbdea1afc51c7c6ad26,48aedb8880cab8c45637abc7493ecddd,4c5bde74a8f110656874902f07378009,51d92be1c60d1db1d2e5e7a07da55b26,550a141f12de6341fba65b0ad0433500,577bcc914f9e55d5e4e4f82f9f00e7d4,58a2fc6ed39fd083f55d4182bf88826d,5ef0b4eba35ab2d6180b0bca7e46b6f9,6364d3f0f495b6ab9dcf8d3b5c6e0b01,65b9eea6e1cc6bb9f0cd2a47751a186f,67c6a1e7ce56d3d6fa748ab6d9af3fd7,68d30a9594728bc39aa24be94b319d21,6a9aeddfc689c1d0e3b9ccc3ab651bc5,6cdd60ea0045eb7a6ec44c54d29ed402,6ecbdd6ec859d284dc13885a37ce8d81,70c639df5e30bdee440e4cdf599fec2b,7380ad8a673226ae47fce7bff88e9c33,75fc093c0ee742f6dddaa13fff98f104,7d04bbbe5494ae9d2f5a76aa1c00fa2f,7f100b7b36092fb9b06dfb4fac360931,812b4ba287f5ee0bc9d43bbf5bbe87fb,82aa4b0af34c2313a562076992e50aa3,854d9fca60b4bd07f9bb215d59ef5561,8bf1211fd4b7b94528899de0a43b9fb3,8d7d8ee069cb0cbbf816bbb65d56947e,8efb100a295c0c690931222ff4467bb8,8fe0093bb30d6f8c31474bd0764e6ac0,92cc227532d17e56e07902b254dfad10,94f6d7e04a4d452035300f18b984988c,979d472a84804b9f647bc185a877a8b5,9a1158154dfa42caddbd0694a4e9bdc8,9be40cee5b0eee1462c82c6964087ff9,9de6d14fff9806d4bcd1ef555be766cd,a01a0380ca3c61428c26a231f0e49a09,a3c65c2974270fd093ee8a9bf8ae7d0b,a516a87cfcaef229b342c437fe2b95f7,a666587afda6e89aec274a3657558a27,a8c88a0055f636e4a163a5e3d16adab7,aab3238922bcc25a6f606eb525ffdc56,ad61ab143223efbc24c7d2583be69251,b2eb7349035754953b57a32e2841bda5,b6d767d2f8ed5d21a44b0e5886680cb9,b9228e0962a78b84f3d5d92f4faa000b,bca82e41ee7b0833588399b1fcd177c7,beed13602b9b0e6ecb5b568ff5058f07,c0e190d8267e36708f955d7ab048990d,c3c59e5f8b3e9753913f4d435b53c308,c51ce410c124a10e0db5e4b97fc2af39,c81e728d9d4c2f636f067f89cc14862c,ca46c1b9512a7a8315fa3c5a946e8265,cee631121c2ec9232f3a2f028ad5c89b,d07e70efcfab08731a97e7b91be644de,d1f491a404d6854880943e5c3cd9ca25,d395771085aab05244a4fb8fd91bf4ee,d6baf65e0b240ce177cf70da146c8dc8,d96409bf894217686ba124d7356686c9,dc6a6489640ca02b0d42dabeb8e46bb7,e165421110ba03099a1c0393373c5b43,e369853df766fa44e1ed0ff613f563bd,e4da3b7fbbce2345d7772b0674a318d5,ea5d2f1c4608232e07d3aa3d998e5135,ec5decca5ed3d6b8079e2e7e7bacc9f2,eda80a3d5b344bc40f3bc04f65b7a357,ef575e8837d065a1683c022d2077d342,f2217062e9a397a1dca429e7d70bc6ca,f4f6dce2f3a0f9dada0c2b5b66452017,f73b76ce8949fe29bf2a537cfa420e8f,f85454e8279be180185cac7d243c5eb3,fa7cdfad1a5aaf8370ebeda47a1ff1c3,fc490ca45c00b1249bbe3554a4fdf6fb,ffd52f3c7e12435a724a8f30fddadd9c}'::text,
	'correlation', '-0.007990648'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{0.998004}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'relpages', '2635'::integer,
	'reltuples', '100045'::real,
	'relallvisible', '2635'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.20051977'::real,
	'histogram_bounds', '{"2026-11-12 18:10:10.986399+00","2026-11-12 20:25:30.986399+00","2026-11-12 22:36:10.986399+00","2026-11-13 00:50:50.986399+00","2026-11-13 03:08:10.986399+00","2026-11-13 05:19:30.986399+00","2026-11-13 07:40:10.986399+00","2026-11-13 10:00:50.986399+00","2026-11-13 12:16:10.986399+00","2026-11-13 14:38:10.986399+00","2026-11-13 16:48:10.986399+00","2026-11-13 18:49:30.986399+00","2026-11-13 21:09:30.986399+00","2026-11-13 23:11:30.986399+00","2026-11-14 01:39:30.986399+00","2026-11-14 04:00:10.986399+00","2026-11-14 06:12:50.986399+00","2026-11-14 08:24:10.986399+00","2026-11-14 10:36:10.986399+00","2026-11-14 12:40:50.986399+00","2026-11-14 14:46:50.986399+00","2026-11-14 17:11:30.986399+00","2026-11-14 19:19:30.986399+00","2026-11-14 21:33:30.986399+00","2026-11-14 23:40:50.986399+00","2026-11-15 01:57:30.986399+00","2026-11-15 04:05:30.986399+00","2026-11-15 06:18:50.986399+00","2026-11-15 08:30:50.986399+00","2026-11-15 10:44:10.986399+00","2026-11-15 12:56:50.986399+00","2026-11-15 15:08:50.986399+00","2026-11-15 17:10:50.986399+00","2026-11-15 19:18:50.986399+00","2026-11-15 21:34:50.986399+00","2026-11-15 23:46:10.986399+00","2026-11-16 02:08:10.986399+00","2026-11-16 04:37:30.986399+00","2026-11-16 06:44:50.986399+00","2026-11-16 08:52:50.986399+00","2026-11-16 11:13:30.986399+00","2026-11-16 13:34:10.986399+00","2026-11-16 15:54:10.986399+00","2026-11-16 17:54:10.986399+00","2026-11-16 20:08:10.986399+00","2026-11-16 22:18:10.986399+00","2026-11-17 00:29:30.986399+00","2026-11-17 02:37:30.986399+00","2026-11-17 04:46:50.986399+00","2026-11-17 07:01:30.986399+00","2026-11-17 09:23:30.986399+00","2026-11-17 11:41:30.986399+00","2026-11-17 13:49:30.986399+00","2026-11-17 16:10:10.986399+00","2026-11-17 18:23:30.986399+00","2026-11-17 20:41:30.986399+00","2026-11-17 22:56:50.986399+00","2026-11-18 01:04:50.986399+00","2026-11-18 03:16:50.986399+00","2026-11-18 05:28:50.986399+00","2026-11-18 07:38:10.986399+00","2026-11-18 09:56:10.986399+00","2026-11-18 12:06:10.986399+00","2026-11-18 14:30:10.986399+00","2026-11-18 16:56:50.986399+00","2026-11-18 19:10:50.986399+00","2026-11-18 21:26:10.986399+00","2026-11-18 23:38:10.986399+00","2026-11-19 01:52:10.986399+00","2026-11-19 04:04:50.986399+00","2026-11-19 06:16:50.986399+00","2026-11-19 08:10:50.986399+00","2026-11-19 10:23:30.986399+00","2026-11-19 12:36:50.986399+00","2026-11-19 14:43:30.986399+00","2026-11-19 16:50:10.986399+00","2026-11-19 18:55:30.986399+00","2026-11-19 20:57:30.986399+00","2026-11-19 23:08:50.986399+00","2026-11-20 01:16:50.986399+00","2026-11-20 03:30:10.986399+00","2026-11-20 05:45:30.986399+00","2026-11-20 08:07:30.986399+00","2026-11-20 10:13:30.986399+00","2026-11-20 12:29:30.986399+00","2026-11-20 14:30:50.986399+00","2026-11-20 16:51:30.986399+00","2026-11-20 19:01:30.986399+00","2026-11-20 21:22:50.986399+00","2026-11-20 23:45:30.986399+00","2026-11-21 02:11:30.986399+00","2026-11-21 04:30:50.986399+00","2026-11-21 06:46:10.986399+00","2026-11-21 08:52:50.986399+00","2026-11-21 10:57:30.986399+00","2026-11-21 13:08:10.986399+00","2026-11-21 15:25:30.986399+00","2026-11-21 17:39:30.986399+00","2026-11-21 19:52:10.986399+00","2026-11-21 22:08:10.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.99760145'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.20052975'::real,
	'histogram_bounds', '{01a1d0f3-f414-759e-bb86-270d32b98222,01a1d16f-daf8-7d35-bcde-bdbaf934f788,01a1d1e7-7c2d-73f0-bd66-29d27a41406b,01a1d262-c6d6-7ad2-a843-e0c7b9727ee6,01a1d2e0-827e-7b07-a897-3d984d799c29,01a1d358-bfdb-76c5-b6ba-accdabc31246,01a1d3d9-88f7-79c1-9e6d-acbf9132aba0,01a1d45a-51de-7904-8656-acaefafae041,01a1d4d6-38c4-76bb-8c7e-c6e7a53e0ed0,01a1d558-3a3e-791b-a5a2-7c81909b0d26,01a1d5cf-3f36-7cdb-a551-aebba3e87d50,01a1d63e-54cc-72c8-9ab5-73cb7989c1bc,01a1d6be-8196-7a5d-b598-9c91a354bfb9,01a1d72e-3382-7399-9c1c-991a26739dd3,01a1d7b5-b33c-7651-b967-715669247ca2,01a1d836-7c3d-7760-85e4-9af177623e25,01a1d8af-f21c-71c9-b24d-230ee7b48531,01a1d928-2f8a-7421-b28b-9d7f0819f0c5,01a1d9a1-092b-7769-9364-3fcd21f23d1c,01a1da13-2c0e-7cd0-973c-a9425b98d9af,01a1da86-877d-7fcf-a84d-59d31f7598d4,01a1db0a-f9e9-7d6e-b16b-ad1ec686f8b0,01a1db80-2a11-770b-83b7-3075e232e9b7,01a1dbfa-d86f-782b-b669-ebc2630a1218,01a1dc6f-6c5b-783f-85f3-a4739554f91f,01a1dcec-8bc2-7337-9c5e-408e4efb862f,01a1dd61-bbdf-7b99-a541-ffa512e73811,01a1dddb-ce11-7865-beb7-ead34fd80436,01a1de54-a7ab-7cb2-b6ed-926a2f6cbf12,01a1dece-b9e1-76a1-8a30-b239677594aa,01a1df48-2fb9-7e83-baa3-4a49227510c8,01a1dfc1-0956-7f9b-a9d5-4461ed9e1421,01a1e030-bb30-76c3-adf3-e079ea4abb80,01a1e0a5-eb5e-7550-828e-6b23b115bde1,01a1e122-6e7c-7585-af1a-a6d0cec560bc,01a1e19a-abe4-75d1-8abb-29cd3216b5c0,01a1e21c-ad63-72bd-b92a-e16fa35f9f93,01a1e2a5-6599-7883-b7aa-0ec32e6709bd,01a1e319-f97b-7497-8f9b-3ba29dc26307,01a1e38f-2998-7d2e-b3b7-71947337b227,01a1e40f-f28b-74c4-ae19-cca54549ccf7,01a1e490-bb7a-72a0-8032-dad9ae087172,01a1e510-e814-75a8-bf05-dafd2d8c55be,01a1e57e-c53e-75b0-b7fd-2f518758082d,01a1e5f9-7397-7a5b-a236-096a159d7b8d,01a1e670-7886-77f7-a02c-1ff824d324e5,01a1e6e8-b5e9-7fe6-95ff-d9cc7b86add9,01a1e75d-e5fe-7a4e-9456-c6f70daa259a,01a1e7d4-4e98-7e3c-9423-d762dcc668e0,01a1e84f-9953-7b21-94a9-ad9e04499c7d,01a1e8d1-9ac6-75cf-a78f-a3361b91ae2f,01a1e94f-f2ad-736f-9848-b4c61598a728,01a1e9c5-22c1-799d-96a1-e098a147f6ef,01a1ea45-eb9e-7a3b-9098-133882cf91b1,01a1eabf-fdb7-7dc0-8171-f401985db124,01a1eb3e-55a0-73a7-a23b-2289f4f97a88,01a1ebba-3c80-73e4-9ce7-1427f744cf44,01a1ec2f-6ca9-770c-9f54-4bfe476e35d2,01a1eca8-4645-7ff4-a6a4-3d1d23626841,01a1ed21-1fe0-7aca-8f93-a05a83570509,01a1ed97-8885-7afc-a42d-1d3af58fe1cb,01a1ee15-e06b-791e-8f4d-2fffff523eb5,01a1ee8c-e54c-7728-bec1-3c358eb5eedf,01a1ef10-bba6-7664-8457-55e78c1c7a11,01a1ef97-02c3-7db7-a63d-418c6698b3c0,01a1f011-b120-7cfd-92fd-a298ef659ff5,01a1f08d-9809-7002-be35-552e369a7db7,01a1f106-71a1-7f34-9d09-91a9720f29ed,01a1f181-200b-7665-8ea5-4ff5f57790ec,01a1f1fa-95e3-78f9-bf56-cc5f3627acfb,01a1f273-6f82-7d19-8d01-822c57d53739,01a1f2db-ce60-7372-9b7d-ed20cc3d8240,01a1f355-444e-7335-911b-807629eebfdf,01a1f3cf-5667-7c03-85da-72bdde626d73,01a1f443-4e21-75bf-a411-ac25e6c2e6db,01a1f4b7-45e5-7918-807b-23e1594f33cc,01a1f52a-04ff-751c-affd-c37a219d7ae3,01a1f599-b6f1-7188-b54e-8d3e3d351ead,01a1f611-f44e-7c51-8355-53a14152fc71,01a1f687-245f-7306-a7db-605aefc167ab,01a1f701-369d-7b5e-9973-a3038c1f2b76,01a1f77d-1d8d-7789-a3f7-7de5c25f2ef1,01a1f7ff-1ee4-7476-8863-6fa21b81ce8d,01a1f872-7a5c-7dd7-a000-fe7a65cd3494,01a1f8ee-fd77-741b-a1cf-727acb189671,01a1f95e-1314-724c-a982-10f843c6511b,01a1f9de-dc07-705f-a274-64ab3f5db972,01a1fa55-e0f6-7b4b-8ada-7529d52a8ec1,01a1fad7-4624-7592-8dba-5c881d95e607,01a1fb59-e3c7-7911-893c-95c4cb0a110f,01a1fbdf-8eb3-7272-b501-ee284389b95c,01a1fc5f-1f1f-75b5-8522-424af15a9c3b,01a1fcdb-0621-73d1-8317-8b33d173b94a,01a1fd4e-fdc9-74ce-9c61-82b09dc10804,01a1fdc1-20a3-7f0f-b628-ffb07dd34c6b,01a1fe38-c1c9-7fa2-a3bf-f2ff74571e88,01a1feb6-7d72-7cd3-89f3-43192062dbc2,01a1ff31-2bc8-7e25-a19f-c96306d4c1dd,01a1ffaa-a1ae-7f46-9c6d-f1a785e8596f,01a20027-24cd-7a70-9f53-ea771e5fa0b2,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.99760145'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'latency_us',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '12'::real,
	'most_common_vals', '{1243}'::text,
	'most_common_freqs', '{0.9996}'::real[],
	'histogram_bounds', '{15,74,75,183,277,393,458,469,906,969,1326}'::text,
	'correlation', '0.9996002'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'model',
	'inherited', 'f'::boolean,
	'null_frac', '0.00013333333'::real,
	'avg_width', '65'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{c01b52e430f5717e4a489632948378d86a1bb18931d3c77b1f925d893817ed2c,8c019dd757f5610c5b147e8ce5f733cc5a59576addf39249ec32d3532503f862,ea814754c2510b88c7d22bde0c6988e29f96809ac1697ca20ec2fde50adeabd9}'::text,
	'most_common_freqs', '{0.9996667,0.0001,0.0001}'::real[],
	'correlation', '0.9994001'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'policy_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'schema_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '2'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'seed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '6'::real,
	'most_common_vals', '{1196655274}'::text,
	'most_common_freqs', '{0.9997}'::real[],
	'histogram_bounds', '{722506664,1355421181,1850695321,1869853803,2123089377}'::text,
	'correlation', '0.99860066'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'stage',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '5'::real,
	'most_common_vals', '{dissonance,signals,critique,policy,proposal}'::text,
	'most_common_freqs', '{0.20383333,0.20183334,0.19976667,0.1981,0.19646667}'::real[],
	'correlation', '0.20079383'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{01a200a2-5f82-728b-aaaa-d5351babd00e,{tenant}}'::text,
	'most_common_freqs', '{0.5024,0.4976}'::real[],
	'correlation', '0.5055278'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'type_version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'subject_keys',
	'relpages', '91'::integer,
	'reltuples', '5001'::real,
	'relallvisible', '91'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'subject_keys',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-12 18:12:10.986399+00","2026-11-12 20:25:30.986399+00","2026-11-12 22:38:50.986399+00","2026-11-13 00:52:10.986399+00","2026-11-13 03:05:30.986399+00","2026-11-13 05:18:50.986399+00","2026-11-13 07:32:10.986399+00","2026-11-13 09:45:30.986399+00","2026-11-13 11:58:50.986399+00","2026-11-13 14:12:10.986399+00","2026-11-13 16:25:30.986399+00","2026-11-13 18:38:50.986399+00","2026-11-13 20:52:10.986399+00","2026-11-13 23:05:30.986399+00","2026-11-14 01:18:50.986399+00","2026-11-14 03:32:10.986399+00","2026-11-14 05:45:30.986399+00","2026-11-14 07:58:50.986399+00","2026-11-14 10:12:10.986399+00","2026-11-14 12:25:30.986399+00","2026-11-14 14:38:50.986399+00","2026-11-14 16:52:10.986399+00","2026-11-14 19:05:30.986399+00","2026-11-14 21:18:50.986399+00","2026-11-14 23:32:10.986399+00","2026-11-15 01:45:30.986399+00","2026-11-15 03:58:50.986399+00","2026-11-15 06:12:10.986399+00","2026-11-15 08:25:30.986399+00","2026-11-15 10:38:50.986399+00","2026-11-15 12:52:10.986399+00","2026-11-15 15:05:30.986399+00","2026-11-15 17:18:50.986399+00","2026-11-15 19:32:10.986399+00","2026-11-15 21:45:30.986399+00","2026-11-15 23:58:50.986399+00","2026-11-16 02:12:10.986399+00","2026-11-16 04:25:30.986399+00","2026-11-16 06:38:50.986399+00","2026-11-16 08:52:10.986399+00","2026-11-16 11:05:30.986399+00","2026-11-16 13:18:50.986399+00","2026-11-16 15:32:10.986399+00","2026-11-16 17:45:30.986399+00","2026-11-16 19:58:50.986399+00","2026-11-16 22:12:10.986399+00","2026-11-17 00:25:30.986399+00","2026-11-17 02:38:50.986399+00","2026-11-17 04:52:10.986399+00","2026-11-17 07:05:30.986399+00","2026-11-17 09:18:50.986399+00","2026-11-17 11:32:10.986399+00","2026-11-17 13:45:30.986399+00","2026-11-17 15:58:50.986399+00","2026-11-17 18:12:10.986399+00","2026-11-17 20:25:30.986399+00","2026-11-17 22:38:50.986399+00","2026-11-18 00:52:10.986399+00","2026-11-18 03:05:30.986399+00","2026-11-18 05:18:50.986399+00","2026-11-18 07:32:10.986399+00","2026-11-18 09:45:30.986399+00","2026-11-18 11:58:50.986399+00","2026-11-18 14:12:10.986399+00","2026-11-18 16:25:30.986399+00","2026-11-18 18:38:50.986399+00","2026-11-18 20:52:10.986399+00","2026-11-18 23:05:30.986399+00","2026-11-19 01:18:50.986399+00","2026-11-19 03:32:10.986399+00","2026-11-19 05:45:30.986399+00","2026-11-19 07:58:50.986399+00","2026-11-19 10:12:10.986399+00","2026-11-19 12:25:30.986399+00","2026-11-19 14:38:50.986399+00","2026-11-19 16:52:10.986399+00","2026-11-19 19:05:30.986399+00","2026-11-19 21:18:50.986399+00","2026-11-19 23:32:10.986399+00","2026-11-20 01:45:30.986399+00","2026-11-20 03:58:50.986399+00","2026-11-20 06:12:10.986399+00","2026-11-20 08:25:30.986399+00","2026-11-20 10:38:50.986399+00","2026-11-20 12:52:10.986399+00","2026-11-20 15:05:30.986399+00","2026-11-20 17:18:50.986399+00","2026-11-20 19:32:10.986399+00","2026-11-20 21:45:30.986399+00","2026-11-20 23:58:50.986399+00","2026-11-21 02:12:10.986399+00","2026-11-21 04:25:30.986399+00","2026-11-21 06:38:50.986399+00","2026-11-21 08:52:10.986399+00","2026-11-21 11:05:30.986399+00","2026-11-21 13:18:50.986399+00","2026-11-21 15:32:10.986399+00","2026-11-21 17:45:30.986399+00","2026-11-21 19:58:50.986399+00","2026-11-21 22:12:10.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.99880093'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'subject_keys',
	'attname', 'subject_ref',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '33'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{0004d0b59e19461ff126e3a08a814c33,0266e33d3f546cb5436a10798e657d97,051e4e127b92f5d98d3c79b195f2b291,073b00ab99487b74b63c9a6d2b962ddc,0966289037ad9846c5e994be2a91bafa,0c048b3a434e49e655c1247efb389cec,0e64a7b00c83e3d22ce6b3acf2c582b6,109f91266ef89cc3690079b28abfe9a3,1340ccf24722f02bbc81b3822ce23d4c,1534b76d325a8f591b52d302e7181331,17d63b1625c816c22647a73e1482372b,1a6727711b84fd1efbb87fc565199d13,1d0787d664c95f8c2adb1da311af3c78,1f9b616faddedc02339603f3b37d196c,21be9a4bd4f81549a9d1d241981cec3c,2458ab18be2a140a1cfb932dd96f25d6,272e11700558e27be60f7489d2d782e7,298f587406c914fad5373bb689300433,2bcab9d935d219641434683dd9d18a03,2e3d2c4f33a7a1f58bc6c81cacd21e9c,310ce61c90f3a46e340ee8257bc70e93,33805671920f0d02e6d18f630985aace,3621f1454cacf995530ea53652ddf8fb,38af86134b65d0f10fe33d30dd76442e,3b92d18aa7a6176dd37d372bc2f1eb71,3e441eec3456b703a4fe741005f3981f,4122cb13c7a474c1976c9706ae36521d,43cca4b3de2097b9558efefd0ecc3588,46489c17893dfdcf028883202cefd6d1,494ba9ff03bdad881378a6fd4092a6c7,4baf54f36935058bcc696fcef3f4689b,4ea06fbc83cdd0a06020c35d50e1e89a,50cf0763d8eb871776d4f28b39deb564,538a50fb36b97123adc3627cbdb223bf,55b37c5c270e5d84c793e486d798c01d,58521e4e2bd3d4b988cbd17d7365df3c,5b8e4fd39d9786228649a8a8bec4e008,5e9f92a01c986bafcabbafd145520b13,61f3a6dbc9120ea78ef75544826c814e,6492d38d732122c58b44e3fdc3e9e9f3,673271cc47c1a4e77f57e239ed4d28a7,698d51a19d8a121ce581499d7b701668,6c1da886822c67822bcf3679d04369fa,6e62a992c676f611616097dbea8ea030,7109af321d970c64a0154000a60e65c8,73b817090081cef1bca77232f4532c5d,761e6675f9e54673cc778e7fdb2823d2,78f1893678afbeaa90b1fa01b9cfb860,7bccfde7714a1ebadf06c5f4cea752c1,7e7757b1e12abcb736ab9a754ffb617a,8051a3c40561002834e59d566b7430cf,82c2559140b95ccda9c6ca4a8b981f1e,8526e0962a844e4a2f158d831d5fddf7,878d5691c824ee2aaf770f7d36c151d6,8a3363abe792db2d8761d6403605aeb7,8ce6790cc6a94e65f17f908f462fae85,8f14e45fceea167a5a36dedd4bea2543,9238b8c482371600b4448da21405865a,950a4152c2b4aa3ad78bdd6b366cc179,973a5f0ccbc4ee3524ccf035d35b284b,996a7fa078cc36c46d02f9af3bef918b,9c19a2aa1d84e04b0bd4bc888792bd1e,9f6992966d4c363ea0162a056cb45fe5,a1c5aff9679455a233086e26b72b9a06,a431d70133ef6cf688bc4f6093922b48,a63fc8c5d915e1f1a40f40e6c7499863,a8ef1979aeec2737ae3830ec543ed0df,ab6439fa2daf0246f92eea433bca5ac4,addfa9b7e234254d26e9c7f2af1005cb,b096577e264d1ebd6b41041f392eec23,b2eeb7362ef83deff5c7813a67e14f0a,b5b8c484824d8a06f4f3d570bc420313,b89c30965ebc74912de879f22da62dbf,bc573864331a9e42e4511de6f678aa83,bf201d5407a6509fa536afc4b380577e,c215b446bcdf956d848a8419c1b5a920,c4851e8e264415c4094e4e85b0baa7cc,c6f798b844366ccd65d99bc7f31e0e02,c9efe5f26cd17ba6216bbe2a7d26d490,cc9657884708170e160c8372d92f3535,cefab442b1728a7c1b49c63f1a55781c,d1a21da7bca4abff8b0b61b87597de73,d3aeec875c479e55d1cdeea161842ec6,d645920e395fedad7bbbed0eca3fe2e0,d860bd12ce9c026814bbdfc1c573f0f5,daaaf13651380465fc284db6940d8478,dc5d637ed5e62c36ecb73b654b05ba2a,df0aab058ce179e4f7ab135ed4e641a9,e1314fc026da60d837353d20aefaf054,e464f78f1b3fa6bfe6d887029bf66f0c,e71e5cd119bbc5797164fb0cd7fd94a4,e97399278d24e6bbf3a2d5e9c8d34262,ec1f764517b7ffb52057af6df18142b7,ef1e491a766ce3127556063d49bc2f98,f1676935f9304b97d59b0738289d2e22,f39ae9ff3a81f499230c4126e01f421b,f5c3dd7514bf620a1b85450d2ae374b1,f816dc0acface7498e10496222e9db10,faafda66202d234463057972460c04f5,fd06b8ea02fe5b1c2496fe1700e9d16c,ffeed84c7cb1ae7bf4ec4bd78275bb98}'::text,
	'correlation', '0.0006949724'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'subject_keys',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'subject_keys',
	'attname', 'wrapped_key',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '61'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"\\x6deb2885fba728235eebb3c85039bfdc5d5c3c07fed964b7bf1da6951b1319186b021fc48497c61d064b5a7cfdb37fe8a1abf3a19d9711bf14f6ca0d"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants',
	'relpages', '1'::integer,
	'reltuples', '10'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants',
	'attname', 'changed_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.3'::real,
	'most_common_vals', '{"2026-11-22 00:22:50.986399+00"}'::text,
	'most_common_freqs', '{0.8}'::real[],
	'histogram_bounds', '{"2026-11-22 00:22:22.989454+00","2026-11-22 00:22:25.569366+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants',
	'attname', 'deleted_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30,01a200a2-5f81-7f0b-b6b8-2add35975255,01a200a2-5f82-71e8-9ec7-49ff40eac7e3,01a200a2-5f82-7237-a54e-c56c93b822a6,01a200a2-5f82-7265-8af3-5d937d9acdf3,01a200a2-5f82-728b-aaaa-d5351babd00e,01a200a2-5f82-753f-9d1a-ad10ccb50a87,01a200a2-5f82-7573-b07e-e943266351bc,01a200a2-5f82-759c-9f8a-e003451c2fa8}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '6'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{demo,many-1,many-2,many-3,many-4,many-5,many-6,many-7,many-8,other}'::text,
	'correlation', '0.56363636'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{active}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'relpages', '1'::integer,
	'reltuples', '2'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-11-22 00:22:23.675836+00","2026-11-22 00:22:26.099503+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'created_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '5'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{test}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'models',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '97'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{"{\"trust\": 1, \"critic\": 1, \"signals\": 1, \"proposer\": 1}"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'options',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '28'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{"[\"benign\", \"malignant\"]"}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'seed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{42}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{{tenant},01a200a1-fbf7-70ff-939a-ff51506b7f30}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '14'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{tumour-triage}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions',
	'attname', 'version',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'relpages', '418'::integer,
	'reltuples', '5010'::real,
	'relallvisible', '417'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'caller',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '22'::real,
	'most_common_vals', '{caller0,caller1,caller10,caller11,caller12,caller13,caller14,caller15,caller16,caller17,caller18,caller19,caller2,caller3,caller4,caller5,caller6,caller7,caller8,caller9,vy9cx5g4}'::text,
	'most_common_freqs', '{0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0499002,0.0017964072}'::real[],
	'correlation', '0.042263124'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'client_errors',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'day',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '365'::real,
	'most_common_vals', '{2026-11-22,2026-03-12,2026-03-13,2026-03-14,2026-03-15,2026-03-16,2026-03-17,2026-03-18,2026-03-19,2026-03-20,2026-03-21,2026-03-22,2026-03-23,2026-03-24,2026-03-25,2026-03-26,2026-03-27,2026-03-28,2026-03-29,2026-03-30,2026-03-31,2026-04-01,2026-04-02,2026-04-03,2026-04-04,2026-04-05,2026-04-06,2026-04-07,2026-04-08,2026-04-09,2026-04-10,2026-04-11,2026-04-12,2026-04-13,2026-04-14,2026-04-15,2026-04-16,2026-04-17,2026-04-18,2026-04-19,2026-04-20,2026-04-21,2026-04-22,2026-04-23,2026-04-24,2026-04-25,2026-04-26,2026-04-27,2026-04-28,2026-04-29,2026-04-30,2026-05-01,2026-05-02,2026-05-03,2026-05-04,2026-05-05,2026-05-06,2026-05-07,2026-05-08,2026-05-09,2026-05-10,2026-05-11,2026-05-12,2026-05-13,2026-05-14,2026-05-15,2026-05-16,2026-05-17,2026-05-18,2026-05-19,2026-05-20,2026-05-21,2026-05-22,2026-05-23,2026-05-24,2026-05-25,2026-05-26,2026-05-27,2026-05-28,2026-05-29,2026-05-30,2026-05-31,2026-06-01,2026-06-02,2026-06-03,2026-06-04,2026-06-05,2026-06-06,2026-06-07,2026-06-08,2026-06-09,2026-06-10,2026-06-11,2026-06-12,2026-06-13,2026-06-14,2026-06-15,2026-06-16,2026-06-17,2026-06-18}'::text,
	'most_common_freqs', '{0.004590818,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113,0.0027944113}'::real[],
	'histogram_bounds', '{2025-11-23,2025-11-25,2025-11-28,2025-12-01,2025-12-04,2025-12-06,2025-12-09,2025-12-12,2025-12-15,2025-12-17,2025-12-20,2025-12-23,2025-12-26,2025-12-29,2025-12-31,2026-01-03,2026-01-06,2026-01-09,2026-01-11,2026-01-14,2026-01-17,2026-01-20,2026-01-22,2026-01-25,2026-01-28,2026-01-31,2026-02-03,2026-02-05,2026-02-08,2026-02-11,2026-02-14,2026-02-16,2026-02-19,2026-02-22,2026-02-25,2026-02-27,2026-03-02,2026-03-05,2026-03-08,2026-03-11,2026-06-20,2026-06-23,2026-06-25,2026-06-28,2026-06-30,2026-07-03,2026-07-06,2026-07-08,2026-07-11,2026-07-13,2026-07-16,2026-07-18,2026-07-21,2026-07-24,2026-07-26,2026-07-29,2026-07-31,2026-08-03,2026-08-05,2026-08-08,2026-08-11,2026-08-13,2026-08-16,2026-08-18,2026-08-21,2026-08-23,2026-08-26,2026-08-29,2026-08-31,2026-09-03,2026-09-05,2026-09-08,2026-09-10,2026-09-13,2026-09-16,2026-09-18,2026-09-21,2026-09-23,2026-09-26,2026-09-28,2026-10-01,2026-10-04,2026-10-06,2026-10-09,2026-10-11,2026-10-14,2026-10-16,2026-10-19,2026-10-22,2026-10-24,2026-10-27,2026-10-29,2026-11-01,2026-11-03,2026-11-06,2026-11-09,2026-11-11,2026-11-14,2026-11-16,2026-11-19,2026-11-21}'::text,
	'correlation', '-0.03052078'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'endpoint',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"GET /1","GET /1043","GET /1089","GET /1133","GET /1179","GET /1223","GET /1269","GET /1313","GET /1359","GET /1403","GET /1449","GET /1494","GET /154","GET /1585","GET /163","GET /1675","GET /172","GET /1765","GET /181","GET /1855","GET /190","GET /1945","GET /1990","GET /2035","GET /2080","GET /2125","GET /2170","GET /2215","GET /2260","GET /2305","GET /2350","GET /2396","GET /2440","GET /2486","GET /2531","GET /2577","GET /2621","GET /2667","GET /2711","GET /2757","GET /2801","GET /2847","GET /2892","GET /2937","GET /2982","GET /3027","GET /3072","GET /3117","GET /3162","GET /3207","GET /3252","GET /3298","GET /3342","GET /3388","GET /3432","GET /3478","GET /3523","GET /3569","GET /3613","GET /3659","GET /3703","GET /3749","GET /3794","GET /3839","GET /3884","GET /3929","GET /3974","GET /4019","GET /4064","GET /4109","GET /4154","GET /42","GET /4244","GET /429","GET /4334","GET /438","GET /4424","GET /447","GET /4515","GET /4560","GET /4605","GET /4650","GET /4696","GET /4740","GET /4786","GET /4830","GET /4876","GET /4920","GET /4966","GET /510","GET /556","GET /600","GET /646","GET /691","GET /736","GET /781","GET /826","GET /871","GET /916","GET /961","PUT /v1/decision-types/{name}/shadow"}'::text,
	'correlation', '0.3276519'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'limited',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'requests',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{1,4}'::text,
	'most_common_freqs', '{0.9994012,0.00039920158}'::real[],
	'correlation', '0.996417'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'seconds',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '10'::real,
	'most_common_vals', '{3.128132361001917}'::text,
	'most_common_freqs', '{0.9982036}'::real[],
	'histogram_bounds', '{0.11815246900368948,0.15433705499890493,0.1988532640025369,0.3094229779962916,0.3132816939978511,0.480886527999246,1.0385643759946106,1.408605393007747,1.4701384799991501}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'server_errors',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_months',
	'relpages', '1'::integer,
	'reltuples', '2'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_months',
	'attname', 'limit_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a200a1-f2c1-74b7-83c5-a5754afa8ab2,01a200a1-f425-70ba-b964-97d3c32f7ee2}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_months',
	'attname', 'month',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{2026-11-01}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_months',
	'attname', 'requests',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{1,19}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_months',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.5'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'relpages', '456'::integer,
	'reltuples', '25020'::real,
	'relallvisible', '454'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'attempts',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '2'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{0.99996}'::real[],
	'correlation', '0.99976057'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.99924064'::real,
	'most_common_vals', '{"2026-11-22 00:22:49.945238+00"}'::text,
	'most_common_freqs', '{0.0007993605}'::real[],
	'histogram_bounds', '{"2026-11-12 18:10:02.986399+00","2026-11-12 20:22:50.986399+00","2026-11-12 22:36:10.986399+00","2026-11-13 00:49:30.986399+00","2026-11-13 03:02:50.986399+00","2026-11-13 05:16:10.986399+00","2026-11-13 07:29:30.986399+00","2026-11-13 09:42:50.986399+00","2026-11-13 11:56:10.986399+00","2026-11-13 14:09:30.986399+00","2026-11-13 16:22:50.986399+00","2026-11-13 18:36:10.986399+00","2026-11-13 20:49:30.986399+00","2026-11-13 23:02:50.986399+00","2026-11-14 01:16:10.986399+00","2026-11-14 03:29:30.986399+00","2026-11-14 05:42:50.986399+00","2026-11-14 07:56:10.986399+00","2026-11-14 10:09:30.986399+00","2026-11-14 12:22:50.986399+00","2026-11-14 14:36:10.986399+00","2026-11-14 16:49:30.986399+00","2026-11-14 19:02:50.986399+00","2026-11-14 21:16:10.986399+00","2026-11-14 23:29:30.986399+00","2026-11-15 01:42:50.986399+00","2026-11-15 03:56:10.986399+00","2026-11-15 06:09:30.986399+00","2026-11-15 08:22:50.986399+00","2026-11-15 10:36:10.986399+00","2026-11-15 12:49:30.986399+00","2026-11-15 15:02:50.986399+00","2026-11-15 17:16:10.986399+00","2026-11-15 19:29:30.986399+00","2026-11-15 21:42:50.986399+00","2026-11-15 23:56:10.986399+00","2026-11-16 02:09:30.986399+00","2026-11-16 04:22:50.986399+00","2026-11-16 06:36:10.986399+00","2026-11-16 08:49:30.986399+00","2026-11-16 11:02:50.986399+00","2026-11-16 13:16:10.986399+00","2026-11-16 15:29:30.986399+00","2026-11-16 17:42:50.986399+00","2026-11-16 19:56:10.986399+00","2026-11-16 22:09:30.986399+00","2026-11-17 00:22:50.986399+00","2026-11-17 02:36:10.986399+00","2026-11-17 04:49:30.986399+00","2026-11-17 07:02:50.986399+00","2026-11-17 09:16:10.986399+00","2026-11-17 11:29:30.986399+00","2026-11-17 13:42:50.986399+00","2026-11-17 15:56:10.986399+00","2026-11-17 18:09:30.986399+00","2026-11-17 20:22:50.986399+00","2026-11-17 22:36:10.986399+00","2026-11-18 00:49:30.986399+00","2026-11-18 03:02:50.986399+00","2026-11-18 05:16:10.986399+00","2026-11-18 07:29:30.986399+00","2026-11-18 09:42:50.986399+00","2026-11-18 11:56:10.986399+00","2026-11-18 14:09:30.986399+00","2026-11-18 16:22:50.986399+00","2026-11-18 18:36:10.986399+00","2026-11-18 20:49:30.986399+00","2026-11-18 23:02:50.986399+00","2026-11-19 01:16:10.986399+00","2026-11-19 03:29:30.986399+00","2026-11-19 05:42:50.986399+00","2026-11-19 07:56:10.986399+00","2026-11-19 10:09:30.986399+00","2026-11-19 12:22:50.986399+00","2026-11-19 14:36:10.986399+00","2026-11-19 16:49:30.986399+00","2026-11-19 19:02:50.986399+00","2026-11-19 21:16:10.986399+00","2026-11-19 23:29:30.986399+00","2026-11-20 01:42:50.986399+00","2026-11-20 03:56:10.986399+00","2026-11-20 06:09:30.986399+00","2026-11-20 08:22:50.986399+00","2026-11-20 10:36:10.986399+00","2026-11-20 12:49:30.986399+00","2026-11-20 15:02:50.986399+00","2026-11-20 17:16:10.986399+00","2026-11-20 19:29:30.986399+00","2026-11-20 21:42:50.986399+00","2026-11-20 23:56:10.986399+00","2026-11-21 02:09:30.986399+00","2026-11-21 04:22:50.986399+00","2026-11-21 06:36:10.986399+00","2026-11-21 08:49:30.986399+00","2026-11-21 11:02:50.986399+00","2026-11-21 13:16:10.986399+00","2026-11-21 15:29:30.986399+00","2026-11-21 17:42:50.986399+00","2026-11-21 19:56:10.986399+00","2026-11-21 22:09:30.986399+00","2026-11-22 00:22:50.986399+00"}'::text,
	'correlation', '0.995208'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'endpoint_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{01a200a2-3275-76c9-9fa6-1de40dd645f0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'event',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '10'::real,
	'most_common_vals', '{policy.shadowed,decision.created,decision.outcome_reported,review.approved}'::text,
	'most_common_freqs', '{0.99924064,0.00019984013,0.0001598721,0.0001598721}'::real[],
	'histogram_bounds', '{job.chunk_decided,job.created,job.succeeded,policy.drafted,review.answered,review.seeded}'::text,
	'correlation', '0.9985622'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'event_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f3-d4d4-7587-a508-a286ba874ccc,01a1d16d-e6f8-7bb5-a5c7-df7262aca214,01a1d1e7-f92d-7459-8a3a-4741a81bb8d8,01a1d262-0b56-7a40-96a9-0c15139e28ad,01a1d2dc-1d7e-77f4-909f-886514649ec2,01a1d356-2f9b-74cb-a72a-336c6963bef9,01a1d3d0-bef7-7273-ad8f-0c213e733e32,01a1d44a-d11d-7e0c-9750-349a6639f98c,01a1d4c4-e343-7942-ab65-a26b5e129ec5,01a1d53e-f57d-74a3-bd48-ba1daf1d2cb5,01a1d5b9-07b5-7d0c-b8be-4a71e2d2ae3e,01a1d633-96cb-7a50-94c6-68d40fdbfbc4,01a1d6ad-a915-7dfd-a472-ed0105eaa40d,01a1d727-bb41-7ff6-bcbb-f9495e4735af,01a1d7a1-cd7b-764e-8dae-d6367ae73f63,01a1d81b-df9b-7a51-be38-7926d9322d52,01a1d896-6ec4-74ca-8f51-bcfdae2c6321,01a1d910-8109-7273-9cdd-14ecbf5a14b3,01a1d98a-932a-76ca-b5e5-a379b3bbcbd9,01a1da04-a54e-7203-8dc0-5067428cbaba,01a1da7e-b77d-79dc-9e63-03d679218c66,01a1daf8-c994-7df7-9636-866f4bc0d01a,01a1db73-58bc-7b0d-876b-050469c727a4,01a1dbed-6aee-7e1e-b7dc-4145d780bbb3,01a1dc67-7d04-7caa-beec-7d7df8aa2a48,01a1dce1-8f41-7afb-9fe4-89568c6f485e,01a1dd5b-a15f-7724-bbd2-d4b8fb3daf41,01a1ddd6-3091-7345-8996-ca858cd3f730,01a1de50-42ab-7946-9271-c9cf860c377d,01a1deca-54e1-72af-9c52-9e4e8fea2025,01a1df44-66f9-7c4d-8275-0006ef7b0bb2,01a1dfbe-7916-7da7-bab5-cdf32a1cfaf0,01a1e039-0830-7d40-aae8-f13ee57d625f,01a1e0b3-1a5e-7f4e-bde7-a73fd8d5a535,01a1e12d-2c7c-7d88-a511-da19ad372569,01a1e1a7-3ebd-7243-9fc4-de60ca12ac68,01a1e221-50e3-7632-9914-398ff54e96d0,01a1e29b-e004-7e6b-860d-73bd9ccb208e,01a1e315-f23b-7191-b0eb-07aba2514a5b,01a1e390-0458-7dcc-836d-01068d80d89a,01a1e40a-168b-7063-bb77-a56adbdec6c3,01a1e484-28b9-713c-ac35-5be4df6ad4c8,01a1e4fe-3ad3-7783-8af0-c5dbd3d15f83,01a1e578-c9fe-716f-a842-c0b20629dc2b,01a1e5f2-dc17-758b-8fe3-e66dfa68b39d,01a1e66c-ee46-750b-9a28-1a891509b20e,01a1e6e7-0069-7ea4-9b9c-de669298e4ac,01a1e761-127e-7c1b-a5d0-f1d2bb915b20,01a1e7db-a1b5-76a2-b0e1-8c1d1703d21f,01a1e855-b3d4-70ac-bf7b-5b1bece3ae9b,01a1e8cf-c606-7466-a54c-e72b3444bcee,01a1e949-d826-7468-bd4b-9d293bc1060e,01a1e9c3-ea41-78ed-bb72-fb32a106bcff,01a1ea3e-795e-760a-8bb1-a4d4925e9724,01a1eab8-8b77-7988-9f86-970988223c71,01a1eb32-9d9f-79fd-bcd2-da96774d3499,01a1ebac-afbf-7a72-b577-1db6a48503f5,01a1ec26-c1e9-716c-a82d-56cbb5757eae,01a1eca1-5105-7bad-9d18-d79e7a54542c,01a1ed1b-6320-7655-992c-fa121d9d4dd5,01a1ed95-7545-79d5-b32d-73bf27f255e8,01a1ee0f-876b-7473-91e5-a54f2974f8f1,01a1ee89-998c-74c3-8a83-a3d8cf4b5405,01a1ef03-abe5-7d35-abd8-867023779109,01a1ef7e-3b02-7cc1-8949-b2986d97c0fd,01a1eff8-4d1f-7d22-bbde-16787c8ba959,01a1f072-5f2c-7719-851b-90f9f9bcef96,01a1f0ec-714c-7814-b8ff-83c6ab146c82,01a1f166-8374-723b-946a-5982795b8fbf,01a1f1e1-12a2-7430-949e-f6964f811324,01a1f25b-24c1-7df8-8b65-24eecd8fa160,01a1f2d5-36df-7fc0-9b1a-3bcb8596dd05,01a1f34f-490d-7e5e-a8b3-d3c7a8df5f08,01a1f3c9-5b27-7718-b271-bad246c91274,01a1f443-ea61-7635-844f-acadffd8fb76,01a1f4bd-fca5-7e52-9429-a3200cf770aa,01a1f538-0ec0-7007-8da1-7ff26a1eceb6,01a1f5b2-20f2-7301-b1b9-ceeacedfc74e,01a1f62c-330f-7f55-9923-dce0b723ff0d,01a1f6a6-c220-7c61-895e-eec52f80d525,01a1f720-d45f-76c8-83ca-23c4dee2fb65,01a1f79a-e68e-7e41-8fb8-1b7b0795faa9,01a1f814-f8b9-7865-afa2-7d11edd73cea,01a1f88f-0ade-75db-a88d-eb783d1de4d7,01a1f909-1cf8-7953-9b96-5fb67cb0062c,01a1f983-ac32-71f7-9267-9445c4cb4ed8,01a1f9fd-be5e-78e3-b57c-7c3e2187227c,01a1fa77-d078-7927-bcf7-bbff86450217,01a1faf1-e2a8-7394-919d-8b62ffc05442,01a1fb6b-f4d9-7285-b578-7afede0eac9d,01a1fbe6-83f3-77d2-907b-0bf6b6a96a4e,01a1fc60-961f-76b9-b944-7cac4b2b9471,01a1fcda-a861-738b-b0fb-0fa942f95234,01a1fd54-ba89-790a-aec0-53a7b56f30c2,01a1fdce-cca4-7a27-b424-16a88b07ac0f,01a1fe49-5bca-7c73-a4d1-f0f6b96eb7e0,01a1fec3-6df3-76e4-bc7d-b233bdb4100b,01a1ff3d-8015-7a25-a008-37052651c023,01a1ffb7-922f-798b-a2f7-a35ada4a076b,01a20031-a44e-7237-a2ee-53347d6e7a24,01a200a2-6f70-7a27-be52-ac069f4a1989}'::text,
	'correlation', '0.995208'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'finished_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a1d0f3-d48d-75bd-bc23-0a21c1385386,01a1d16d-e6b1-7bc8-8b49-265492a90b0f,01a1d1e7-f8fb-7ff5-be4b-bda28cb49dbc,01a1d262-0b19-761a-a11b-5a7cab9d35aa,01a1d2dc-1d3f-7b64-b937-91a2e0795037,01a1d356-2f52-754b-a1e9-b103454b0495,01a1d3d0-be65-7993-a71b-5015d85b498a,01a1d44a-d08c-7478-bd94-0f8bb63a7df7,01a1d4c4-e29d-7d7b-8a25-035f45b03e4a,01a1d53e-f4bd-75f3-82a4-417f45bf0edd,01a1d5b9-06e2-77c8-8759-2ec92850bfcf,01a1d633-9606-7203-a231-467c7015ce40,01a1d6ad-a827-7607-9038-3dfad819b24c,01a1d727-ba3b-7a27-9bc9-0ce114dae66f,01a1d7a1-cc58-78bd-8256-de2d9233ea65,01a1d81b-de74-7f22-b76b-452c865c8d57,01a1d896-6d92-7368-a8ed-2013bcb2250e,01a1d910-7fb0-762f-8fea-4dd2722d068e,01a1d98a-91d7-7960-a9c2-4e025d9dcaec,01a1da04-a3f6-725c-8d3b-06ec60ad26af,01a1da7e-b61b-765b-b26e-59a992c99b05,01a1daf8-c826-7727-9a3d-02a6e6192dab,01a1db73-5750-702d-b08c-3e3142f92d00,01a1dbed-697e-731f-9054-af09e955a8bf,01a1dc67-7b86-76bf-922d-8f71dd1bdbb9,01a1dce1-8dc3-77a3-8a2c-c46072c1ab01,01a1dd5b-9fe0-71cc-90fc-943c0a95537f,01a1ddd6-2f09-7703-ae40-e796a58ed468,01a1de50-412b-73af-8fb6-5f666f619abb,01a1deca-533e-73dd-9e2a-ebfe5ee9df57,01a1df44-655d-7282-9db3-a8f4eecc7ba6,01a1dfbe-777d-7ca3-97d6-dc1da58477e9,01a1e039-06a0-738e-b09a-9a55aee812cf,01a1e0b3-18b1-70f9-8c27-0fd3e1a67076,01a1e12d-2ad1-7af2-be87-58bfd72400f4,01a1e1a7-3ce2-71ae-9b06-986b7f1c767d,01a1e221-4f17-7b3f-b50f-8c8b1763ca77,01a1e29b-de2c-7233-8230-c971cf015aa4,01a1e315-f04c-76d9-9cfb-f7dd046f5783,01a1e390-026f-7f82-a00b-66428b2278bb,01a1e40a-148f-746d-a5fe-342070e99174,01a1e484-26ab-7c7f-94f6-3943a7892a80,01a1e4fe-38bc-781c-b4d2-fcb2f0be1568,01a1e578-c7eb-7287-9434-19225ed2ea31,01a1e5f2-da01-7cb0-8185-644c285962aa,01a1e66c-ec26-7d7f-845f-cb1e5be72815,01a1e6e6-fe3f-7abc-b8bb-2c24923bffae,01a1e761-105c-725c-bd09-ac363e314d71,01a1e7db-9f7e-7163-8d8e-a36136b654a4,01a1e855-b1a2-7244-9117-e63f78e44b2f,01a1e8cf-c3cb-7e1e-a84a-2e651065b54c,01a1e949-d5da-76c5-8524-bc0aac03b04c,01a1e9c3-e807-762b-8f55-889ffb7b32d7,01a1ea3e-771a-76a2-90bf-4a653fe21f0b,01a1eab8-8938-7c3c-90d2-095f41b72a85,01a1eb32-9b51-7cba-aafb-52ba0b90d316,01a1ebac-ad65-7517-b4ad-0ee8c5a23687,01a1ec26-bf91-733a-a5d7-c4a28d5015a1,01a1eca1-4eb3-780a-97fc-ecea07aefa85,01a1ed1b-60c7-7596-a924-4e75aa7e4660,01a1ed95-72f6-7d18-a7b0-65a9b10236db,01a1ee0f-8511-7a85-b86d-b91619383b1a,01a1ee89-9722-7edf-81a7-2168640b09e8,01a1ef03-a93b-7cd0-b93a-b4a27e876c27,01a1ef7e-387f-75fc-a796-fe64c3683ad8,01a1eff8-4a85-7461-b012-dcd9dd9b1b24,01a1f072-5c9c-7d2e-9a99-cda14fbf393e,01a1f0ec-6eb8-7503-8339-2a15e62d302e,01a1f166-80cf-760b-9528-d4bca4aed079,01a1f1e1-0fdc-7563-878c-d7f397083ee9,01a1f25b-21ff-7fea-a28f-eab414c0807a,01a1f2d5-341b-7df7-aabb-cd7b6979a1ad,01a1f34f-462f-7307-bfea-cc707de81447,01a1f3c9-5849-7b3f-8dd8-68c2009795cb,01a1f443-e756-784b-9100-d7b8e597a0e0,01a1f4bd-f96d-7e31-bf38-74284612410f,01a1f538-0b94-75af-ae69-2581bc6d7dd1,01a1f5b2-1da3-7854-a2bb-bdcc4d30b905,01a1f62c-2fc2-7f12-a7cd-e2de0f4ec74c,01a1f6a6-bec6-71ba-ae51-e5c159ac8db7,01a1f720-d0d5-7fc0-aa07-50f4242b008c,01a1f79a-e2e5-79b7-a4bf-220a9a55287d,01a1f814-f4fa-7545-84a7-1986c7b0c971,01a1f88f-0714-7b9d-9b2b-73c120b0158e,01a1f909-1930-7235-ba24-a74f913ecd81,01a1f983-a83f-77b4-a15d-e98160f2e903,01a1f9fd-ba53-76f3-b854-a7524ea147ca,01a1fa77-cc56-776d-bb74-9654a5202027,01a1faf1-de79-7181-9197-dd37ede30f06,01a1fb6b-f08d-70cb-a052-d63e37ba134f,01a1fbe6-7f9d-78c8-82be-e031d9871b73,01a1fc60-91b9-7751-939c-0a810d9b5b6f,01a1fcda-a3d1-7a89-9279-15004adf2c1a,01a1fd54-b5fb-7886-8629-6b167106221a,01a1fdce-c812-7cd6-97bf-d30d94f4cffb,01a1fe49-5716-72a4-977d-47eea9885fcb,01a1fec3-6931-7d5c-a459-50e0838f8f22,01a1ff3d-7b46-76dc-ac5a-3ded99cb8169,01a1ffb7-8d61-7f12-bb42-3a989450d4ba,01a20031-9f6d-77b6-8eb8-017564660f16,01a200a2-6a81-7877-a7b3-8f7834489f95}'::text,
	'correlation', '0.995208'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'last_error',
	'inherited', 'f'::boolean,
	'null_frac', '0.99996'::real,
	'avg_width', '78'::integer,
	'n_distinct', '-3.9994717e-05'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'last_status',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '4'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'leased_until',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'next_attempt_at',
	'inherited', 'f'::boolean,
	'null_frac', '0.98920864'::real,
	'avg_width', '8'::integer,
	'n_distinct', '252'::real,
	'most_common_vals', '{"2026-11-22 00:22:49.945238+00"}'::text,
	'most_common_freqs', '{0.0007593925}'::real[],
	'histogram_bounds', '{"2026-11-12 19:02:50.986399+00","2026-11-12 20:49:30.986399+00","2026-11-12 23:29:30.986399+00","2026-11-13 01:16:10.986399+00","2026-11-13 03:56:10.986399+00","2026-11-13 05:42:50.986399+00","2026-11-13 08:22:50.986399+00","2026-11-13 10:09:30.986399+00","2026-11-13 12:49:30.986399+00","2026-11-13 14:36:10.986399+00","2026-11-13 17:16:10.986399+00","2026-11-13 19:02:50.986399+00","2026-11-13 21:42:50.986399+00","2026-11-13 23:29:30.986399+00","2026-11-14 02:09:30.986399+00","2026-11-14 03:56:10.986399+00","2026-11-14 06:36:10.986399+00","2026-11-14 08:22:50.986399+00","2026-11-14 11:02:50.986399+00","2026-11-14 12:49:30.986399+00","2026-11-14 15:29:30.986399+00","2026-11-14 17:16:10.986399+00","2026-11-14 19:56:10.986399+00","2026-11-14 21:42:50.986399+00","2026-11-15 00:22:50.986399+00","2026-11-15 02:09:30.986399+00","2026-11-15 04:49:30.986399+00","2026-11-15 06:36:10.986399+00","2026-11-15 09:16:10.986399+00","2026-11-15 11:02:50.986399+00","2026-11-15 13:42:50.986399+00","2026-11-15 15:29:30.986399+00","2026-11-15 18:09:30.986399+00","2026-11-15 19:56:10.986399+00","2026-11-15 22:36:10.986399+00","2026-11-16 00:22:50.986399+00","2026-11-16 03:02:50.986399+00","2026-11-16 04:49:30.986399+00","2026-11-16 07:29:30.986399+00","2026-11-16 09:16:10.986399+00","2026-11-16 11:56:10.986399+00","2026-11-16 13:42:50.986399+00","2026-11-16 16:22:50.986399+00","2026-11-16 18:09:30.986399+00","2026-11-16 20:49:30.986399+00","2026-11-16 22:36:10.986399+00","2026-11-17 01:16:10.986399+00","2026-11-17 03:02:50.986399+00","2026-11-17 05:42:50.986399+00","2026-11-17 07:29:30.986399+00","2026-11-17 10:09:30.986399+00","2026-11-17 11:56:10.986399+00","2026-11-17 14:36:10.986399+00","2026-11-17 16:22:50.986399+00","2026-11-17 19:02:50.986399+00","2026-11-17 20:49:30.986399+00","2026-11-17 23:29:30.986399+00","2026-11-18 01:16:10.986399+00","2026-11-18 03:56:10.986399+00","2026-11-18 05:42:50.986399+00","2026-11-18 08:22:50.986399+00","2026-11-18 10:09:30.986399+00","2026-11-18 12:49:30.986399+00","2026-11-18 14:36:10.986399+00","2026-11-18 17:16:10.986399+00","2026-11-18 19:02:50.986399+00","2026-11-18 21:42:50.986399+00","2026-11-18 23:29:30.986399+00","2026-11-19 02:09:30.986399+00","2026-11-19 03:56:10.986399+00","2026-11-19 06:36:10.986399+00","2026-11-19 08:22:50.986399+00","2026-11-19 11:02:50.986399+00","2026-11-19 12:49:30.986399+00","2026-11-19 15:29:30.986399+00","2026-11-19 17:16:10.986399+00","2026-11-19 19:56:10.986399+00","2026-11-19 21:42:50.986399+00","2026-11-20 00:22:50.986399+00","2026-11-20 02:09:30.986399+00","2026-11-20 04:49:30.986399+00","2026-11-20 06:36:10.986399+00","2026-11-20 09:16:10.986399+00","2026-11-20 11:02:50.986399+00","2026-11-20 13:42:50.986399+00","2026-11-20 15:29:30.986399+00","2026-11-20 18:09:30.986399+00","2026-11-20 19:56:10.986399+00","2026-11-20 22:36:10.986399+00","2026-11-21 00:22:50.986399+00","2026-11-21 03:02:50.986399+00","2026-11-21 04:49:30.986399+00","2026-11-21 07:29:30.986399+00","2026-11-21 09:16:10.986399+00","2026-11-21 11:56:10.986399+00","2026-11-21 13:42:50.986399+00","2026-11-21 16:22:50.986399+00","2026-11-21 18:09:30.986399+00","2026-11-21 20:49:30.986399+00","2026-11-21 22:36:10.986399+00","2026-11-22 00:22:56.314533+00"}'::text,
	'correlation', '0.5914835'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '9'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{delivered,waiting,dead}'::text,
	'most_common_freqs', '{0.97921664,0.010791367,0.009992006}'::real[],
	'correlation', '0.95618457'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'relpages', '1'::integer,
	'reltuples', '1'::real,
	'relallvisible', '1'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'after_seq',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'created_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '17'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'dead',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'dead_in_a_row',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'delivered',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'description',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'disabled_reason',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'enabled',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '1'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'events',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '29'::integer,
	'n_distinct', '-1'::real,
	'most_common_elems', '{*}'::text,
	'most_common_elem_freqs', '{1,1,1,0}'::real[],
	'elem_count_histogram', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}'::real[]
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'failed',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'failures',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'last_delivered_at',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'old_secret',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'old_secret_until',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '8'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'tenant_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints',
	'attname', 'url',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '20'::integer,
	'n_distinct', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'alembic_version_pkc',
	'relpages', '2'::integer,
	'reltuples', '1'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys_by_prefix',
	'relpages', '2'::integer,
	'reltuples', '112'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys_pkey',
	'relpages', '2'::integer,
	'reltuples', '112'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_action',
	'relpages', '778'::integer,
	'reltuples', '100047'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_actor',
	'relpages', '610'::integer,
	'reltuples', '100047'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_object',
	'relpages', '1168'::integer,
	'reltuples', '100047'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_time',
	'relpages', '609'::integer,
	'reltuples', '100047'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints_pkey',
	'relpages', '7'::integer,
	'reltuples', '1002'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_followers_pkey',
	'relpages', '2'::integer,
	'reltuples', '6'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_heads_pkey',
	'relpages', '2'::integer,
	'reltuples', '2'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_pkey',
	'relpages', '853'::integer,
	'reltuples', '100047'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes_pkey',
	'relpages', '2'::integer,
	'reltuples', '104'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks_pkey',
	'relpages', '4'::integer,
	'reltuples', '201'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers_by_time',
	'relpages', '12'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers_pkey',
	'relpages', '14'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers_tenant_id_case_id_reviewer_key',
	'relpages', '19'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_by_decision',
	'relpages', '14'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_by_type',
	'relpages', '22'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_pkey',
	'relpages', '14'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_waiting',
	'relpages', '2'::integer,
	'reltuples', '66'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blobs_pkey',
	'relpages', '2'::integer,
	'reltuples', '8'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors_pkey',
	'relpages', '26'::integer,
	'reltuples', '2004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'certificates_pkey',
	'relpages', '2'::integer,
	'reltuples', '2'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_days_pkey',
	'relpages', '10'::integer,
	'reltuples', '502'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decision_types_pkey',
	'relpages', '2'::integer,
	'reltuples', '2'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_by_change',
	'relpages', '722'::integer,
	'reltuples', '100009'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_by_job',
	'relpages', '364'::integer,
	'reltuples', '49832'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_by_near_hash',
	'relpages', '675'::integer,
	'reltuples', '100009'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_by_subject',
	'relpages', '60'::integer,
	'reltuples', '9901'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_pkey',
	'relpages', '1048'::integer,
	'reltuples', '100009'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_waiting',
	'relpages', '17'::integer,
	'reltuples', '1941'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns_pkey',
	'relpages', '16'::integer,
	'reltuples', '1042'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments_by_type',
	'relpages', '2'::integer,
	'reltuples', '101'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments_pkey',
	'relpages', '2'::integer,
	'reltuples', '101'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases_pkey',
	'relpages', '14'::integer,
	'reltuples', '1226'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys_by_age',
	'relpages', '126'::integer,
	'reltuples', '25004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys_pkey',
	'relpages', '505'::integer,
	'reltuples', '25004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idx_procrastinate_jobs_worker_not_null',
	'relpages', '2'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idx_procrastinate_workers_last_heartbeat',
	'relpages', '2'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'jobs_pkey',
	'relpages', '2'::integer,
	'reltuples', '51'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels_by_decision',
	'relpages', '63'::integer,
	'reltuples', '10008'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels_by_type',
	'relpages', '104'::integer,
	'reltuples', '10008'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels_pkey',
	'relpages', '63'::integer,
	'reltuples', '10008'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'model_aliases_pkey',
	'relpages', '2'::integer,
	'reltuples', '8'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'models_pkey',
	'relpages', '2'::integer,
	'reltuples', '8'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'monitors_pkey',
	'relpages', '2'::integer,
	'reltuples', '1'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people_pkey',
	'relpages', '2'::integer,
	'reltuples', '101'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people_tenant_id_email_key',
	'relpages', '2'::integer,
	'reltuples', '101'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people_tenant_id_issuer_oidc_subject_key',
	'relpages', '2'::integer,
	'reltuples', '101'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policies_pkey',
	'relpages', '2'::integer,
	'reltuples', '3'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'policy_comments_pkey',
	'relpages', '1'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_events_job_id_fkey_v1',
	'relpages', '2'::integer,
	'reltuples', '3'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_events_pkey',
	'relpages', '2'::integer,
	'reltuples', '3'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs_id_lock_idx_v1',
	'relpages', '10'::integer,
	'reltuples', '2000'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs_lock_idx_v1',
	'relpages', '2'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs_pkey',
	'relpages', '8'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs_priority_idx_v1',
	'relpages', '10'::integer,
	'reltuples', '2000'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs_queue_name_idx_v1',
	'relpages', '4'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_jobs_queueing_lock_idx_v1',
	'relpages', '4'::integer,
	'reltuples', '2000'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_periodic_defers_job_id_fkey_v1',
	'relpages', '1'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_periodic_defers_pkey',
	'relpages', '1'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_periodic_defers_unique',
	'relpages', '1'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'procrastinate_workers_pkey',
	'relpages', '2'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'review_days_pkey',
	'relpages', '5'::integer,
	'reltuples', '251'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews_by_time',
	'relpages', '27'::integer,
	'reltuples', '5004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews_pkey',
	'relpages', '33'::integer,
	'reltuples', '5004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews_tenant_id_decision_id_reviewer_key',
	'relpages', '44'::integer,
	'reltuples', '5004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions_by_prefix',
	'relpages', '24'::integer,
	'reltuples', '2501'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions_pkey',
	'relpages', '17'::integer,
	'reltuples', '2501'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings_by_policy',
	'relpages', '72'::integer,
	'reltuples', '5009'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings_pkey',
	'relpages', '38'::integer,
	'reltuples', '5009'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures_pkey',
	'relpages', '8'::integer,
	'reltuples', '501'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps_pkey',
	'relpages', '1112'::integer,
	'reltuples', '100045'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'subject_keys_pkey',
	'relpages', '65'::integer,
	'reltuples', '5001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants_name_key',
	'relpages', '2'::integer,
	'reltuples', '10'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'tenants_pkey',
	'relpages', '2'::integer,
	'reltuples', '10'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'type_versions_pkey',
	'relpages', '2'::integer,
	'reltuples', '2'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days_pkey',
	'relpages', '42'::integer,
	'reltuples', '5010'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_months_pkey',
	'relpages', '2'::integer,
	'reltuples', '2'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_by_endpoint',
	'relpages', '374'::integer,
	'reltuples', '25020'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_due',
	'relpages', '7'::integer,
	'reltuples', '270'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_leased',
	'relpages', '2'::integer,
	'reltuples', '0'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_open',
	'relpages', '11'::integer,
	'reltuples', '520'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_pkey',
	'relpages', '276'::integer,
	'reltuples', '25020'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_tenant_id_endpoint_id_event_id_key',
	'relpages', '380'::integer,
	'reltuples', '25020'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_endpoints_pkey',
	'relpages', '2'::integer,
	'reltuples', '1'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
