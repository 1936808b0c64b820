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
	'relpages', '23'::integer,
	'reltuples', '1012'::real,
	'relallvisible', '23'::integer,
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
	'n_distinct', '12'::real,
	'most_common_vals', '{"2026-11-22 00:19:18.445221+00"}'::text,
	'most_common_freqs', '{0.98913044}'::real[],
	'histogram_bounds', '{"2026-11-22 00:19:18.389428+00","2026-11-22 00:19:18.511589+00","2026-11-22 00:19:18.574518+00","2026-11-22 00:19:18.659141+00","2026-11-22 00:19:18.726344+00","2026-11-22 00:19:20.185503+00","2026-11-22 00:19:20.305322+00","2026-11-22 00:19:20.413318+00","2026-11-22 00:19:20.537331+00","2026-11-22 00:19:20.581362+00","2026-11-22 00:19:20.6718+00"}'::text,
	'correlation', '0.94141334'::real
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
	'histogram_bounds', '{01a02443-5698-7103-9a12-815c6b5f0caf,01a03c1a-e2a6-7577-a1fb-75adfa40836b,01a0546c-81a8-72fb-8c49-a2b9361dbcc6,01a06c44-0f41-7521-b0ec-c7eb51aa15d2,01a08495-ae9a-7149-85ec-7391f7c61907,01a09c6d-3bde-7414-8fdd-6ae196ae0bb5,01a0b4be-da85-727a-b018-ae86e52eb916,01a0cc96-670a-7cfb-8291-a6983fd5ce63,01a0e4e8-041e-7fe4-b199-46a68121dc46,01a0fcbf-8fce-77f0-9be9-6c69b586600a,01a11511-2ec2-7ae6-8867-6f78870481c9,01a12d62-cc0e-72dd-ae66-ac92d9ade91f,01a1453a-5784-729a-b364-ec1da6352728,01a15d8b-f589-77db-b58d-50e3fd7a9bb0,01a17563-813c-794b-82f1-66bf701304fa,01a18db5-1f18-76c8-8bd2-2a155ffc10cd,01a1a58c-aab0-7584-8fbc-9eb8ee8826d3,01a1bdde-4876-78f0-8735-0e892e18d406,01a1d5b5-d4c3-7d94-a60f-173b73be99a6,01a1ee07-735f-7107-8d97-2d08941d0708,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.9298359'::real
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
	'null_frac', '0.9980237'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.0019763112'::real,
	'histogram_bounds', '{"2026-11-22 00:19:38.693783+00","2026-11-22 00:19:39.925764+00"}'::text,
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
	'histogram_bounds', '{01a02443-5698-7103-9a12-815c6b5f0caf,01a03c1a-e2a6-7577-a1fb-75adfa40836b,01a0546c-81a8-72fb-8c49-a2b9361dbcc6,01a06c44-0f41-7521-b0ec-c7eb51aa15d2,01a08495-ae9a-7149-85ec-7391f7c61907,01a09c6d-3bde-7414-8fdd-6ae196ae0bb5,01a0b4be-da85-727a-b018-ae86e52eb916,01a0cc96-670a-7cfb-8291-a6983fd5ce63,01a0e4e8-041e-7fe4-b199-46a68121dc46,01a0fcbf-8fce-77f0-9be9-6c69b586600a,01a11511-2ec2-7ae6-8867-6f78870481c9,01a12d62-cc0e-72dd-ae66-ac92d9ade91f,01a1453a-5784-729a-b364-ec1da6352728,01a15d8b-f589-77db-b58d-50e3fd7a9bb0,01a17563-813c-794b-82f1-66bf701304fa,01a18db5-1f18-76c8-8bd2-2a155ffc10cd,01a1a58c-aab0-7584-8fbc-9eb8ee8826d3,01a1bdde-4876-78f0-8735-0e892e18d406,01a1d5b5-d4c3-7d94-a60f-173b73be99a6,01a1ee07-735f-7107-8d97-2d08941d0708,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.9298359'::real
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
	'most_common_freqs', '{0.99011856,0.0019762847,0.0019762847,0.0019762847,0.0019762847,0.0019762847}'::real[],
	'correlation', '0.95315343'::real
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
	'histogram_bounds', '{00411460f7,08b255a5d4,1651cf0d2f,22ac3c5a5b,2f885d0fbe,3b3dbaf685,4a47d2983c,58ae749f25,67d16d0020,7250eb93b3,82aa4b0af3,8f121ce07d,9b698eb310,a87ff679a2,b53b3a3d6a,c361bc7b2c,d045c59a90,dc6a70712a,ea5d2f1c46,f64eac11f2,x6idrtw2}'::text,
	'correlation', '-0.0040202667'::real
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
	'most_common_freqs', '{0.99011856,0.0039525693,0.0039525693,0.0019762847}'::real[],
	'correlation', '0.96485895'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys',
	'attname', 'scopes',
	'inherited', 'f'::boolean,
	'null_frac', '0.9980237'::real,
	'avg_width', '45'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"{*,tenants:*}"}'::text,
	'most_common_freqs', '{0.0019762847}'::real[],
	'correlation', '1'::real,
	'most_common_elems', '{*,tenants:*}'::text,
	'most_common_elem_freqs', '{1,1,1,1,0}'::real[],
	'elem_count_histogram', '{2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2}'::real[]
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
	'most_common_vals', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
	'most_common_freqs', '{0.9940711,0.0059288535}'::real[],
	'correlation', '0.9649176'::real
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
	'relpages', '23814'::integer,
	'reltuples', '1.000077e+06'::real,
	'relallvisible', '23814'::integer,
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
	'n_distinct', '5'::real,
	'most_common_vals', '{decision.decided,review.approved,key.used}'::text,
	'most_common_freqs', '{0.507,0.2465,0.24616666}'::real[],
	'histogram_bounds', '{autonomy.raised,key.created}'::text,
	'correlation', '0.3730466'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'actor',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '7'::integer,
	'n_distinct', '41'::real,
	'most_common_vals', '{actor10,actor38,actor1,actor13}'::text,
	'most_common_freqs', '{0.029,0.029,0.028833333,0.0285}'::real[],
	'histogram_bounds', '{actor0,actor11,actor14,actor16,actor18,actor19,actor20,actor22,actor24,actor26,actor27,actor29,actor30,actor32,actor34,actor35,actor37,actor4,actor6,actor8,tests}'::text,
	'correlation', '0.02040963'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-08-21 10:27:15.149553+00","2026-08-25 19:52:11.149553+00","2026-08-30 09:36:03.149553+00","2026-09-03 15:34:11.149553+00","2026-09-08 04:21:39.149553+00","2026-09-13 08:56:19.149553+00","2026-09-18 00:09:39.149553+00","2026-09-22 15:48:59.149553+00","2026-09-27 13:27:07.149553+00","2026-10-02 13:00:11.149553+00","2026-10-07 06:40:43.149553+00","2026-10-11 14:54:35.149553+00","2026-10-16 04:29:47.149553+00","2026-10-20 20:19:31.149553+00","2026-10-25 18:58:03.149553+00","2026-10-29 20:13:07.149553+00","2026-11-03 04:11:39.149553+00","2026-11-07 18:23:47.149553+00","2026-11-12 13:27:39.149553+00","2026-11-17 09:11:39.149553+00","2026-11-22 00:19:20.011565+00"}'::text,
	'correlation', '0.9980007'::real
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
	'histogram_bounds', '{01a023dc-4c71-755d-bc84-f277c613a26a,01a03a7b-0239-7d8b-b0b9-f2486a76da17,01a05206-cbf2-7928-b9f1-aefbb76b4e62,01a067e8-2f09-76d5-afb3-22dea38a40f4,01a07f40-5448-73be-a74c-94cc323b72d3,01a099fb-ac84-783a-9c0d-5d9dd8582364,01a0b1d9-5f2c-7aff-9ad2-2ffcd757b26c,01a0c9ce-ded7-7a3e-a095-0cc603987048,01a0e30c-d9bc-7ec8-b674-59a2a5f28e8f,01a0fcb4-10f5-79a1-ba31-1a8f7b945a24,01a11518-86c1-7fcd-ad3c-bf599c417061,01a12b76-2cf4-73f2-aeca-46fea2492ca3,01a142fa-03a1-7005-a442-d2965b6056e8,01a15af9-05bd-7063-8a04-bcd54b0ac687,01a1746e-5074-7307-a451-af5175f856d2,01a1894c-8b58-7711-8489-a6d022603756,01a19f9c-26d7-7503-a930-4c8008a1cee1,01a1b741-cda6-7a43-b005-03afa7d4d9c0,01a1cff2-8caf-7fa2-9b51-e8343523f989,01a1e8c8-09cc-73f6-b4ec-36bbf88a4c69,01a2009f-274b-76f0-808b-299401adbf57}'::text,
	'correlation', '0.9980007'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'object_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '36'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a023dc-4f68-768b-b9a5-6b56caedae4d,01a03a7a-fd3a-759c-91a4-7684385a2cae,01a05206-bbaf-7a16-8ddb-f54e6b5d30c9,01a067e8-1608-7fc1-9226-e2fa59e664f8,01a07f40-3226-7bc7-b76c-75fe7cc618ec,01a099fb-7f71-77d2-bd4a-37be99935000,01a0b1d9-2677-72b0-8cb5-0b38b62bc8d8,01a0c9ce-9b36-773d-8d1a-70c602c735d3,01a0e30c-8cc0-74f9-864c-623ba1a62eb4,01a0fcb3-b88d-7eeb-9dd4-630a91586bce,01a11518-2403-70ea-be7d-96c9e0c10f0f,01a12b75-c0b8-7827-97b9-3f183d7fd981,01a142f9-8e7c-77db-aaa8-006a4f15ff63,01a15af8-8834-7232-b488-2c4d0519cd89,01a1746d-c6b9-79cc-914e-7ee2a1bb3c0e,01a1894b-f74a-7fa6-bd4a-31b17927449a,01a19f9b-8aae-7bf5-9881-113155dd467c,01a1b741-28d0-722c-9603-cfe1e654d997,01a1cff1-dedf-7096-ab85-69e99e0aeb63,01a1e8c7-53ce-7f09-a3e5-18a3d7a72d57,v76ybj6t}'::text,
	'correlation', '0.9980007'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'object_kind',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '3'::real,
	'most_common_vals', '{decision}'::text,
	'most_common_freqs', '{0.9996667}'::real[],
	'histogram_bounds', '{key,type}'::text,
	'correlation', '0.9980007'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'request_id',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit',
	'attname', 'seq',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{2,47037,97513,143773,192505,248569,298913,348987,401435,455395,506722,553439,602874,653310,706023,750733,796856,846842,898435,950819,999965}'::text,
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
	'most_common_vals', '{{tenant},01a2009f-9151-7eaa-b725-d35ba0baf01b,01a2009f-9152-7128-8a9c-998e771703f2,01a2009f-9152-70f0-be74-90436820f73f,01a2009f-2771-7615-9044-78096df937d6,01a2009f-9152-715a-ab54-fc34c2419bc1}'::text,
	'most_common_freqs', '{0.4965,0.105333336,0.104833335,0.1005,0.0995,0.093333334}'::real[],
	'correlation', '0.31491685'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints',
	'relpages', '223'::integer,
	'reltuples', '10002'::real,
	'relallvisible', '223'::integer,
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
	'histogram_bounds', '{"2026-08-21 10:19:47.149553+00","2026-08-25 21:26:27.149553+00","2026-08-30 18:46:27.149553+00","2026-09-04 08:59:47.149553+00","2026-09-08 21:26:27.149553+00","2026-09-13 10:33:07.149553+00","2026-09-17 22:19:47.149553+00","2026-09-22 19:26:27.149553+00","2026-09-27 11:39:47.149553+00","2026-10-01 22:59:47.149553+00","2026-10-06 19:39:47.149553+00","2026-10-11 20:06:27.149553+00","2026-10-16 08:19:47.149553+00","2026-10-21 00:33:07.149553+00","2026-10-25 15:39:47.149553+00","2026-10-30 09:26:27.149553+00","2026-11-03 18:59:47.149553+00","2026-11-08 08:19:47.149553+00","2026-11-12 19:26:27.149553+00","2026-11-17 10:06:27.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '0.9990005'::real
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
	'histogram_bounds', '{35,48200,100900,150600,199400,248500,296800,349500,400000,448500,501000,555100,603900,654200,704400,755600,802900,852200,900300,950300,1000000}'::text,
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
	'n_distinct', '1'::real,
	'most_common_vals', '{{tenant}}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
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
	'most_common_vals', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
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
	'histogram_bounds', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
	'correlation', '-1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'relpages', '19'::integer,
	'reltuples', '1004'::real,
	'relallvisible', '19'::integer,
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
	'most_common_freqs', '{0.99800795,0.001992032}'::real[],
	'correlation', '0.98810726'::real
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
	'histogram_bounds', '{"2026-08-21 12:19:47.149553+00","2026-08-26 03:26:27.149553+00","2026-08-30 18:33:07.149553+00","2026-09-04 09:39:47.149553+00","2026-09-09 00:46:27.149553+00","2026-09-13 15:53:07.149553+00","2026-09-18 06:59:47.149553+00","2026-09-23 00:19:47.149553+00","2026-09-27 15:26:27.149553+00","2026-10-02 06:33:07.149553+00","2026-10-06 21:39:47.149553+00","2026-10-11 12:46:27.149553+00","2026-10-16 03:53:07.149553+00","2026-10-20 18:59:47.149553+00","2026-10-25 12:19:47.149553+00","2026-10-30 03:26:27.149553+00","2026-11-03 18:33:07.149553+00","2026-11-08 09:39:47.149553+00","2026-11-13 00:46:27.149553+00","2026-11-17 15:53:07.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '0.9762383'::real
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
	'most_common_freqs', '{0.99800795,0.001992032}'::real[],
	'correlation', '0.99999994'::real
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
	'histogram_bounds', '{01a02443-5358-7c77-b2a3-fb8697dbd914,01a03c1a-d779-7ba6-a43d-ee1f409a03a1,01a053f2-5ba4-7e8e-9a74-943b5e733a67,01a06bc9-dfb7-7371-95b8-3c6cce058159,01a083a1-63de-7279-98a4-e3f7b064cdc6,01a09b78-e7f2-7f06-b15b-629ca3806662,01a0b350-6c0b-700e-a322-f30194b48750,01a0cba2-0229-7174-8450-bdb0bdadef2b,01a0e379-864c-711f-958d-318df53640ad,01a0fb51-0a69-72db-a44d-74deb532cce4,01a11328-8e80-7726-9211-ccce39d4a75f,01a12b00-12a0-787b-b875-1c367eecb699,01a142d7-96cb-7e93-ac84-765b0c914adc,01a15aaf-1af4-737d-bacf-73f303480ae3,01a17300-b113-7d0a-a3ac-b0a229fe20e1,01a18ad8-3537-7684-b4dc-a14bdd2d14f3,01a1a2af-b976-7241-8a92-3808d1dc32bc,01a1ba87-3da8-749b-a194-8509ec2dab69,01a1d25e-c1d1-7aa8-83d2-e37479f6a71d,01a1ea36-45f3-78df-8020-e30203d5189a,01a2009f-9411-7cb7-a7b3-07a101d0d7ca}'::text,
	'correlation', '0.9762383'::real
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
	'most_common_freqs', '{0.99800795,0.001992032}'::real[],
	'correlation', '0.98810726'::real
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
	'most_common_vals', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
	'most_common_freqs', '{0.99800795,0.001992032}'::real[],
	'correlation', '0.9881191'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.57270914,0.14243028,0.14243028,0.14243028}'::real[],
	'correlation', '0.38091904'::real
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
	'most_common_freqs', '{0.99800795,0.001992032}'::real[],
	'correlation', '0.98810726'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks',
	'relpages', '21'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '21'::integer,
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
	'histogram_bounds', '{"2026-08-21 11:13:07.149553+00","2026-08-26 02:19:47.149553+00","2026-08-30 17:26:27.149553+00","2026-09-04 08:33:07.149553+00","2026-09-08 23:39:47.149553+00","2026-09-13 14:46:27.149553+00","2026-09-18 05:53:07.149553+00","2026-09-22 20:59:47.149553+00","2026-09-27 12:06:27.149553+00","2026-10-02 03:13:07.149553+00","2026-10-06 18:19:47.149553+00","2026-10-11 09:26:27.149553+00","2026-10-16 00:33:07.149553+00","2026-10-20 15:39:47.149553+00","2026-10-25 06:46:27.149553+00","2026-10-29 21:53:07.149553+00","2026-11-03 12:59:47.149553+00","2026-11-08 04:06:27.149553+00","2026-11-12 19:13:07.149553+00","2026-11-17 10:19:47.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '0.997006'::real
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
	'histogram_bounds', '{01a02406-4d82-7e36-bbed-7b6bd517212f,01a03bdd-d982-7851-9864-c98f8fa69304,01a053b5-6662-7f95-bec5-e1fb83dd1c6a,01a06b8c-f3f5-76e3-ae97-4ab7cf230931,01a08364-811c-71a1-8b4a-cab2cce8e274,01a09b3c-0e5a-7e49-8563-6560ba3c4c23,01a0b313-9ae7-72a2-a337-aa93b032e12f,01a0caeb-2769-7d3d-87c6-ca90fc9a1475,01a0e2c2-b261-7c68-9078-b20dd43487ae,01a0fa9a-3e02-7df2-b622-fecae0ce4f1f,01a11271-cb00-7877-afa5-1f2c0991fa84,01a12a49-562a-7a65-b682-93625bfc3e68,01a14220-e183-7550-9566-e33a27cb13ae,01a159f8-6d79-770d-9f32-0c0de2ca52d6,01a171cf-f921-7981-b629-ba31cb8e1a1b,01a189a7-84e8-71ff-b99c-e4b27bad1bd0,01a1a17f-1063-7cca-a2f9-9c7db1710bef,01a1b956-9bec-7c71-983c-b64b3dd3022c,01a1d12e-2829-70f3-a355-21bd82d7ddfe,01a1e905-b4ab-74f7-92db-4a4cff659925,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.997006'::real
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
	'relpages', '267'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '267'::integer,
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
	'histogram_bounds', '{01a023cf-5ee7-7c1e-9894-054cdd18bbea,01a03ac5-1613-704e-a0f4-551e17455436,01a05310-9a9b-7b58-97f3-e34912262898,01a06a55-ac02-7fcf-8e9a-68fe1939ca4f,01a08202-7fad-79a7-8c53-118a5f65ba48,01a09a3b-b4f4-7c6f-81a7-782764b5e59c,01a0b2e8-e157-7200-85b3-4998f883a071,01a0cb40-9a8e-77b0-a30f-cc269d3869c3,01a0e2f3-8670-7108-9ee7-2790c473829f,01a0fb63-a8db-7fbe-81be-6e14f09da8d8,01a11423-2511-717b-89c3-d96ab849b91f,01a12c6e-a7b0-7623-808b-03e7bfc64c10,01a14333-8a79-77c6-a0c5-47607cd6b79b,01a15a8a-e99e-7108-9750-53968d9bff3b,01a1728d-2ed1-7179-9a33-dfd907a3d52b,01a18958-2c5d-762b-997d-ef263e5b2e13,01a19ffe-8a82-7805-ac9c-09470e0c2c8a,01a1b8b7-eac2-7061-b379-30bf1078cfef,01a1d0f1-1f0e-79f4-a2fb-64c4bfd2c463,01a1e911-e9ac-70a8-bf82-f40584951d1f,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.9990005'::real
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
	'histogram_bounds', '{"2026-08-21 10:13:07.149553+00","2026-08-25 21:13:07.149553+00","2026-08-30 14:26:27.149553+00","2026-09-04 02:53:07.149553+00","2026-09-08 17:13:07.149553+00","2026-09-13 10:06:27.149553+00","2026-09-18 05:06:27.149553+00","2026-09-22 22:33:07.149553+00","2026-09-27 12:59:47.149553+00","2026-10-02 06:53:07.149553+00","2026-10-07 02:13:07.149553+00","2026-10-11 19:26:27.149553+00","2026-10-16 05:33:07.149553+00","2026-10-20 18:19:47.149553+00","2026-10-25 10:13:07.149553+00","2026-10-29 20:26:27.149553+00","2026-11-03 05:59:47.149553+00","2026-11-08 01:13:07.149553+00","2026-11-12 18:06:27.149553+00","2026-11-17 10:33:07.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '0.9990005'::real
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
	'histogram_bounds', '{01a023cf-5bd2-722a-93bb-b1534d18eb33,01a03ac5-0be5-7e57-af6b-ce994bcd29c2,01a05310-87eb-7455-aeb9-c4a6df42696e,01a06a55-905e-7873-aaee-eed96af804e1,01a08202-5b71-7ea3-ab6b-9eabe08ff819,01a09a3b-8801-74d1-9a69-3864795019ac,01a0b2e8-ac22-7b67-87cc-e93bd5ad2fc6,01a0cb40-5d3b-7ec8-89e3-d4d6c990d485,01a0e2f3-42e3-7dac-9280-90db96c323fd,01a0fb63-5dee-7021-88a1-039211a5ad34,01a11422-d166-79dc-b9a4-e28ce5e27c32,01a12c6e-4d5e-7f37-a3a5-4f8978ffdbab,01a14333-296b-79fa-9b3e-cd9ac5dc5ed4,01a15a8a-815d-7508-b89e-ef4737583498,01a1728c-bf3d-7c9e-8d1d-9bae00018d1c,01a18957-b5d1-7f84-ba04-20b052a1f11d,01a19ffe-0d50-7b82-856e-cc0aee0419d1,01a1b8b7-6644-74fb-a934-eb41c0a69dd6,01a1d0f0-9304-7361-a49f-bf11b9b12de3,01a1e911-5596-7156-8286-e5dde43c036e,01a2009f-9c18-71d1-991f-67ec3978f2c5}'::text,
	'correlation', '0.9990005'::real
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
	'most_common_vals', '{reviewer27,reviewer18}'::text,
	'most_common_freqs', '{0.037666667,0.036666665}'::real[],
	'histogram_bounds', '{reviewer0,reviewer1,reviewer10,reviewer12,reviewer13,reviewer14,reviewer16,reviewer17,reviewer2,reviewer20,reviewer21,reviewer23,reviewer24,reviewer26,reviewer28,reviewer29,reviewer4,reviewer5,reviewer7,reviewer8,"second (efn3b3wa)"}'::text,
	'correlation', '0.03629683'::real
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
	'relpages', '318'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '317'::integer,
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
	'histogram_bounds', '{"2026-08-21 10:19:47.149553+00","2026-08-26 02:13:07.149553+00","2026-08-30 14:26:27.149553+00","2026-09-04 06:13:07.149553+00","2026-09-09 04:59:47.149553+00","2026-09-13 14:33:07.149553+00","2026-09-18 02:26:27.149553+00","2026-09-22 19:33:07.149553+00","2026-09-27 04:59:47.149553+00","2026-10-01 10:59:47.149553+00","2026-10-06 11:33:07.149553+00","2026-10-11 04:39:47.149553+00","2026-10-16 02:53:07.149553+00","2026-10-20 18:53:07.149553+00","2026-10-25 07:59:47.149553+00","2026-10-29 18:06:27.149553+00","2026-11-03 04:59:47.149553+00","2026-11-07 22:59:47.149553+00","2026-11-12 11:26:27.149553+00","2026-11-17 10:53:07.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{01a023d5-7968-70d7-adee-8186d347806f,01a03bd7-bf02-73a3-9781-2318f4276384,01a05310-9a9b-7b58-97f3-e34912262898,01a06b0c-c733-720e-b124-c405722b2396,01a08489-7999-7790-8387-d6ab3e64273d,01a09b2f-d95a-7435-b135-51fae1bf588e,01a0b256-6513-76ff-8a0b-d4ff6def2c96,01a0ca9b-cecc-7c6e-b3c8-675d6c9acb37,01a0e13c-11d0-791a-96ee-3b97737866d7,01a0f71f-201a-78e6-83e5-64db74b58279,01a110fd-7a23-7ec4-8bbc-fe65a31294cb,01a12942-e24b-78cb-b39a-99f9aa40ebc2,01a142a1-0e35-7bf5-8e6e-a450410330fc,01a15aa9-6e1f-780b-a304-c91fb63571bb,01a17213-1ca4-7dcf-8779-ceccd06fb7d5,01a188d7-ffb1-717a-b024-0b4aedbc789c,01a19fc7-9bf0-7541-bfd3-32d214f4f1db,01a1b83d-d89b-7649-b447-620d5dcdac38,01a1cf82-e86e-7a8e-9fbe-3174b62937b3,01a1e924-393d-734a-bfa3-257a26eb81a4,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{01a023d5-7653-7abe-bd98-bcf6cbc2be36,01a03bd7-b48c-74c9-8068-ce096de55fe4,01a05310-881a-7fc8-a9a2-c7d60ce0f1d4,01a06b0c-ac1a-76e6-8932-2c2a74bb2bbd,01a08489-5595-7881-b0d9-ed155f49df9e,01a09b2f-ad16-729b-829f-58ab399e2c9c,01a0b256-318d-7521-b21c-dc3867cef68d,01a0ca9b-9314-7085-9060-b7c6eb8c2ff7,01a0e13b-d042-70dd-a446-b538bd3138ee,01a0f71e-d7ea-796e-9060-844397072551,01a110fd-2982-73d2-a4ea-f235257575c4,01a12942-8b49-7339-a118-d6dcdae9a100,01a142a0-b07e-793e-a97e-d954cf79dc94,01a15aa9-09b5-7138-8b46-4e7177205d48,01a17212-b1bc-747b-9412-d130d3a3a151,01a188d7-8e28-7f32-b738-4f755b13476c,01a19fc7-23bd-7afd-9936-386ef1264d35,01a1b83d-5973-7aae-b49a-aea317dafaed,01a1cf82-620a-7424-8185-1116f9d3afad,01a1e923-aa30-75b5-86d9-88f3ee8b67d4,01a2009f-a136-709d-a99a-8c05808fa2a4}'::text,
	'correlation', '1'::real
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
	'most_common_vals', '{2,0,1}'::text,
	'most_common_freqs', '{0.3355,0.334,0.3305}'::real[],
	'correlation', '0.33321607'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases',
	'attname', 'settled_at',
	'inherited', 'f'::boolean,
	'null_frac', '0.032333333'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.9676667'::real,
	'histogram_bounds', '{"2026-08-21 10:19:47.149553+00","2026-08-26 02:46:27.149553+00","2026-08-30 12:46:27.149553+00","2026-09-04 04:26:27.149553+00","2026-09-09 02:26:27.149553+00","2026-09-13 11:13:07.149553+00","2026-09-18 00:33:07.149553+00","2026-09-22 15:53:07.149553+00","2026-09-26 22:59:47.149553+00","2026-10-01 08:13:07.149553+00","2026-10-06 08:19:47.149553+00","2026-10-11 01:33:07.149553+00","2026-10-16 01:33:07.149553+00","2026-10-20 17:33:07.149553+00","2026-10-25 05:19:47.149553+00","2026-10-29 14:53:07.149553+00","2026-11-03 01:13:07.149553+00","2026-11-07 18:26:27.149553+00","2026-11-12 08:39:47.149553+00","2026-11-17 08:13:07.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'most_common_vals', '{tumour-triage,d,b,c}'::text,
	'most_common_freqs', '{0.5755,0.14333333,0.1415,0.13966666}'::real[],
	'correlation', '0.38302067'::real
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
	'most_common_vals', '{"2026-11-22 00:19:18.82661+00","2026-11-22 00:19:20.726028+00"}'::text,
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
	'most_common_vals', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
	'most_common_freqs', '{0.5,0.5}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'case_vectors',
	'relpages', '2858'::integer,
	'reltuples', '20004'::real,
	'relallvisible', '2858'::integer,
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
	'histogram_bounds', '{"2026-08-21 10:26:27.149553+00","2026-08-26 12:33:07.149553+00","2026-08-31 09:06:27.149553+00","2026-09-05 03:46:27.149553+00","2026-09-09 13:19:47.149553+00","2026-09-14 02:53:07.149553+00","2026-09-18 15:39:47.149553+00","2026-09-23 01:13:07.149553+00","2026-09-27 21:19:47.149553+00","2026-10-02 15:06:27.149553+00","2026-10-07 04:33:07.149553+00","2026-10-12 01:13:07.149553+00","2026-10-16 15:06:27.149553+00","2026-10-21 12:59:47.149553+00","2026-10-26 02:06:27.149553+00","2026-10-30 18:19:47.149553+00","2026-11-04 03:59:47.149553+00","2026-11-08 19:13:07.149553+00","2026-11-13 05:39:47.149553+00","2026-11-17 14:46:27.149553+00","2026-11-22 00:19:37.224251+00"}'::text,
	'correlation', '0.9970015'::real
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
	'histogram_bounds', '{01a023db-93e8-75ff-89ec-b38a4770088e,01a03e0f-60c4-70f6-a5f7-4ac764c49287,01a05712-004a-7d85-b33e-59a48733b4a3,01a06fac-de4a-74af-a286-a3c8c5242928,01a08653-3dbf-7d52-9dd3-1f43e866dcd2,01a09dd5-57ef-72af-b38b-8cada8fe4ade,01a0b52c-b78b-7eac-b32f-2880122a7af3,01a0cbd3-16b0-75f0-8fd1-bf6c726b9eac,01a0e4bd-4a8e-7341-8808-1649fe8bc620,01a0fd27-526a-70c0-9635-9855dcec0a06,01a114a3-51ab-7c0a-92f9-d7c56671cdb2,01a12dac-0a1e-7ef5-bcc4-4a727c06c43a,01a14540-7204-762b-b07c-f0fca64876a4,01a15e8c-4edf-7c52-9d9d-5e4c9499782a,01a175f5-fd62-7b99-bdd5-19f01425b1ed,01a18e0a-922c-735d-8c3d-bd3389fa7386,01a1a4b7-0aee-7e16-948a-9ba68df28a31,01a1bc94-b106-7274-80f4-17218615b30b,01a1d36b-e3f4-7aec-84c5-f6cdbde1eddb,01a1e9f9-d8fc-78a4-8406-cb2333be4fc6,01a2009f-6ae9-7459-849a-42059c9599c9}'::text,
	'correlation', '0.9970015'::real
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
	'most_common_vals', '{tumour-triage,b,d,c}'::text,
	'most_common_freqs', '{0.5783333,0.14666666,0.138,0.137}'::real[],
	'correlation', '0.37644407'::real
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
	'most_common_freqs', '{0.33466667,0.3345,0.33083335}'::real[],
	'correlation', '0.33676592'::real
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
	'histogram_bounds', '{"2026-11-22 00:19:19.73724+00","2026-11-22 00:19:21.766147+00"}'::text,
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
	'histogram_bounds', '{"2026-11-22 00:19:19.73724+00","2026-11-22 00:19:21.766147+00"}'::text,
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
	'histogram_bounds', '{"2027-02-20 00:19:19.73724+00","2027-02-20 00:19:21.766147+00"}'::text,
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
	'histogram_bounds', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
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
	'relpages', '57'::integer,
	'reltuples', '5002'::real,
	'relallvisible', '57'::integer,
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
	'n_distinct', '365'::real,
	'most_common_vals', '{2026-11-22,2026-03-12,2026-03-13,2026-03-14,2026-03-15,2026-03-16,2026-03-17,2026-03-18,2026-03-19,2026-03-20,2026-03-21,2026-03-22,2026-03-23,2026-03-24,2026-03-25,2026-03-26,2026-03-27,2026-03-28,2026-03-29,2026-03-30}'::text,
	'most_common_freqs', '{0.0029988005,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805}'::real[],
	'histogram_bounds', '{2025-11-23,2025-12-11,2025-12-29,2026-01-16,2026-02-03,2026-02-21,2026-03-11,2026-04-16,2026-05-03,2026-05-20,2026-06-06,2026-06-23,2026-07-10,2026-07-26,2026-08-12,2026-08-29,2026-09-15,2026-10-02,2026-10-19,2026-11-05,2026-11-21}'::text,
	'correlation', '-0.025887245'::real
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
	'most_common_freqs', '{0.9998001}'::real[],
	'correlation', '0.9988012'::real
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
	'most_common_freqs', '{0.9998001}'::real[],
	'correlation', '0.9988012'::real
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
	'most_common_freqs', '{0.9998001}'::real[],
	'correlation', '0.9988012'::real
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
	'avg_width', '5'::integer,
	'n_distinct', '-0.9998001'::real,
	'most_common_vals', '{tumour-triage}'::text,
	'most_common_freqs', '{0.00039984006}'::real[],
	'histogram_bounds', '{t1,t1222,t1448,t1673,t1899,t2122,t2348,t2573,t2799,t3022,t3248,t3473,t3699,t3923,t4148,t4373,t4599,t4823,t548,t773,t999}'::text,
	'correlation', '0.33403227'::real
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
	'histogram_bounds', '{"2026-11-22 00:19:19.969757+00","2026-11-22 00:19:22.049393+00"}'::text,
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
	'histogram_bounds', '{"2026-11-22 00:19:18.82661+00","2026-11-22 00:19:20.726028+00"}'::text,
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
	'histogram_bounds', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
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
	'relpages', '37039'::integer,
	'reltuples', '999868'::real,
	'relallvisible', '37038'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'amount',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '29658'::real,
	'histogram_bounds', '{3,1448,2869,4431,5821,7232,8869,10208,11784,13369,14957,16491,17949,19598,21259,22665,24108,25598,27045,28546,29991}'::text,
	'correlation', '0.006132592'::real
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
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-08-21 10:39:55.149553+00","2026-08-25 21:15:39.149553+00","2026-08-30 10:33:23.149553+00","2026-09-04 07:21:39.149553+00","2026-09-08 12:46:35.149553+00","2026-09-13 18:27:47.149553+00","2026-09-18 06:46:03.149553+00","2026-09-23 08:10:35.149553+00","2026-09-28 01:48:43.149553+00","2026-10-02 05:56:59.149553+00","2026-10-06 22:25:07.149553+00","2026-10-11 09:24:03.149553+00","2026-10-15 23:23:23.149553+00","2026-10-20 20:50:19.149553+00","2026-10-25 15:55:47.149553+00","2026-10-29 20:14:51.149553+00","2026-11-03 03:33:55.149553+00","2026-11-07 14:00:27.149553+00","2026-11-12 18:55:23.149553+00","2026-11-17 08:06:03.149553+00","2026-11-21 23:37:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{6.985215746602158e-05,0.044578486869769174,0.09456132148927221,0.1424598045292298,0.19062073694658577,0.24387747049157738,0.29779100394841773,0.3454679769198914,0.3940484600197316,0.4439446686441004,0.49489730208034133,0.5398600030129004,0.5913148736186777,0.6456693594064766,0.6963831667801788,0.745749119757722,0.7953649431615537,0.8474157484812883,0.8940642540960924,0.9447588282718788,0.9996665805974698}'::text,
	'correlation', '-0.021745961'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-08-21 10:39:55.149553+00","2026-08-25 21:15:39.149553+00","2026-08-30 10:33:23.149553+00","2026-09-04 07:21:39.149553+00","2026-09-08 12:46:35.149553+00","2026-09-13 18:27:47.149553+00","2026-09-18 06:46:03.149553+00","2026-09-23 08:10:35.149553+00","2026-09-28 01:48:43.149553+00","2026-10-02 05:56:59.149553+00","2026-10-06 22:25:07.149553+00","2026-10-11 09:24:03.149553+00","2026-10-15 23:23:23.149553+00","2026-10-20 20:50:19.149553+00","2026-10-25 15:55:47.149553+00","2026-10-29 20:14:51.149553+00","2026-11-03 03:33:55.149553+00","2026-11-07 14:00:27.149553+00","2026-11-12 18:55:23.149553+00","2026-11-17 08:06:03.149553+00","2026-11-21 23:37:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{2.3004050561992173e-05,0.04716686832027528,0.09874456517510555,0.14642716744169237,0.19440540290093677,0.24682349712424534,0.30365256399804363,0.3536479814140798,0.4028230840527913,0.4505641849464581,0.5044052406448718,0.5533632190260915,0.6027050972621737,0.6512516238303834,0.7022909901462779,0.7552177982674315,0.8057491220696134,0.8539258996311092,0.9065788288667695,0.9554720085785815,0.9999867485090788}'::text,
	'correlation', '0.005501914'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'decided_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-08-21 10:39:55.149553+00","2026-08-25 21:15:39.149553+00","2026-08-30 10:33:23.149553+00","2026-09-04 07:21:39.149553+00","2026-09-08 12:46:35.149553+00","2026-09-13 18:27:47.149553+00","2026-09-18 06:46:03.149553+00","2026-09-23 08:10:35.149553+00","2026-09-28 01:48:43.149553+00","2026-10-02 05:56:59.149553+00","2026-10-06 22:25:07.149553+00","2026-10-11 09:24:03.149553+00","2026-10-15 23:23:23.149553+00","2026-10-20 20:50:19.149553+00","2026-10-25 15:55:47.149553+00","2026-10-29 20:14:51.149553+00","2026-11-03 03:33:55.149553+00","2026-11-07 14:00:27.149553+00","2026-11-12 18:55:23.149553+00","2026-11-17 08:06:03.149553+00","2026-11-21 23:37:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
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
	'histogram_bounds', '{01a023e7-e841-73da-8a02-da0efc3126d4,01a03ac7-67d3-71fe-97d5-7cacfe193e43,01a0523b-394a-7a8b-b5fb-86951940d85e,01a06b4b-85cb-787e-bb0e-f0cd4faa5aac,01a0810e-7a7c-79c7-a41e-7d69348c8c50,01a09c06-b1b9-7623-abf5-f1eb87e4b84a,01a0b344-1128-7e47-8e79-439eb7da338d,01a0cd51-4b1b-7bae-b99c-63da13d2fa8b,01a0e5b3-8203-7d42-bd72-495980458e56,01a0fb30-4480-7076-a874-fededd24e052,01a11352-674d-7c83-8313-9c04d269774b,01a12a47-23aa-78c9-ada9-4857da9af81d,01a141e1-09b3-7992-8048-0b915831f12a,01a15b14-bb09-76cb-80bf-084b095128e8,01a173c6-e7b2-707d-b5fb-929187cb7999,01a1894d-8d8b-70ee-97c4-2bff40725b63,01a19f78-feed-77e5-92ae-58341ed48cf0,01a1b650-11d4-73e1-ad3a-325e0d23295c,01a1d11d-ebe8-70b4-861b-8673d15e1cc9,01a1e88b-44c3-7cb4-8339-291afa01082c,01a20079-c43a-72dd-a66c-9c74cda71be9}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'job_id',
	'inherited', 'f'::boolean,
	'null_frac', '0.49833333'::real,
	'avg_width', '16'::integer,
	'n_distinct', '500'::real,
	'most_common_vals', '{00000000-0000-7000-8000-0000000001a4,00000000-0000-7000-8000-0000000001b7,00000000-0000-7000-8000-000000000038,00000000-0000-7000-8000-0000000000af,00000000-0000-7000-8000-000000000119}'::text,
	'most_common_freqs', '{0.0028333333,0.0026666666,0.0025,0.0025,0.0025}'::real[],
	'histogram_bounds', '{00000000-0000-7000-8000-000000000000,00000000-0000-7000-8000-000000000018,00000000-0000-7000-8000-000000000030,00000000-0000-7000-8000-00000000004d,00000000-0000-7000-8000-000000000061,00000000-0000-7000-8000-00000000007c,00000000-0000-7000-8000-000000000096,00000000-0000-7000-8000-0000000000b2,00000000-0000-7000-8000-0000000000cc,00000000-0000-7000-8000-0000000000e3,00000000-0000-7000-8000-0000000000fc,00000000-0000-7000-8000-000000000114,00000000-0000-7000-8000-00000000012d,00000000-0000-7000-8000-000000000147,00000000-0000-7000-8000-000000000160,00000000-0000-7000-8000-000000000178,00000000-0000-7000-8000-00000000018f,00000000-0000-7000-8000-0000000001a8,00000000-0000-7000-8000-0000000001c6,00000000-0000-7000-8000-0000000001dc,00000000-0000-7000-8000-0000000001f3}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'latency_us',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{254178}'::text,
	'most_common_freqs', '{1}'::real[],
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
	'n_distinct', '-1'::real,
	'histogram_bounds', '{-9222742806723899236,-8348863037359456916,-7470749601122821460,-6551723929002393636,-5670317145916578380,-4717495168804062137,-3751732934058818411,-2841619363812458335,-1894171980476928718,-982965880418517419,-23871241553043808,833378959825802353,1747652644865717894,2791839001312177433,3698976621677949262,4652311299885150404,5598538649131832085,6512380036870293314,7406590225083729219,8340821618234591453,9217109954451086054}'::text,
	'correlation', '0.0031615216'::real
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
	'most_common_freqs', '{0.5108333,0.48916668}'::real[],
	'correlation', '0.48697048'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'policy_allows',
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
	'n_distinct', '1'::real,
	'most_common_vals', '{01a2009f-5e98-7234-aad4-eebce2fde790}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
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
	'most_common_vals', '{2,0,1}'::text,
	'most_common_freqs', '{0.33533335,0.33416668,0.3305}'::real[],
	'correlation', '0.37639996'::real
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
	'most_common_vals', '{high,low,medium}'::text,
	'most_common_freqs', '{0.33533335,0.33416668,0.3305}'::real[],
	'correlation', '0.2974763'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'row_number',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{251,48219,97402,149964,195601,252160,300897,355531,406667,451729,502340,550482,599977,652829,704620,749763,796256,844155,900367,949497,999685}'::text,
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
	'n_distinct', '1'::real,
	'most_common_vals', '{needs_review}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'sealed',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'signal_levels',
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
	'relname', 'decisions',
	'attname', 'status',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '13'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{auto_approved,overridden,rejected,needs_review}'::text,
	'most_common_freqs', '{0.93733335,0.021666666,0.0215,0.0195}'::real[],
	'correlation', '0.883679'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'subject_ref',
	'inherited', 'f'::boolean,
	'null_frac', '0.903'::real,
	'avg_width', '33'::integer,
	'n_distinct', '6210'::real,
	'histogram_bounds', '{000e82a96e908e73372bed4e5cb98096,0c904197b5d9590404403a50f1b3cac8,17701af64978e5bba3acc34fa30981d0,1fa734caf1090f7af9249745564ec09b,2cad8fa47bbef282badbb8de5374b894,3d73b94a1b27fbac9fcf22ed243127e3,4b2e12b43338e42361077cb6516ad63e,5a32bed7d2d1228c472c5f751ac20c0e,65c4558240c6d4a68bee536aa6bca958,70f17f00f57fc30145fb82fbf94f9f8b,7fc8ade4c669c685b1e15f30982d3f65,8cb3522da182ff9ea5925bbd8975b203,985e6ec4d9a58573df0f94a372dca9d5,a8abb4bb284b5b27aa7cb790dc20f80b,b7f7ada7d848002260ee5eb7d8835709,c338d814c14c9d479eb5ec0b99d887f6,cde3137a12d0a821fe6657c5a5292bfd,d8bf84be3800d12f74d8b05e9b89836f,e658047c67a80c47b5ba982ab520b59a,f31bad5d6425dd6d172c786a1bffe4a7,ffb51c2a27a66718f1ba1515c250c722}'::text,
	'correlation', '0.043597434'::real
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
	'most_common_vals', '{{tenant},01a2009f-9151-7eaa-b725-d35ba0baf01b,01a2009f-9152-715a-ab54-fc34c2419bc1,01a2009f-9152-70f0-be74-90436820f73f,01a2009f-2771-7615-9044-78096df937d6,01a2009f-9152-7128-8a9c-998e771703f2}'::text,
	'most_common_freqs', '{0.48916668,0.11016667,0.10666667,0.09883333,0.097833335,0.097333334}'::real[],
	'correlation', '0.28122655'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions',
	'attname', 'trust',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{0.989661}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
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
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.5655,0.14733334,0.1445,0.14266667}'::real[],
	'correlation', '0.39257'::real
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
	'relpages', '87'::integer,
	'reltuples', '10042'::real,
	'relallvisible', '87'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns',
	'attname', 'name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '3'::integer,
	'n_distinct', '64'::real,
	'most_common_vals', '{c30,c20,c25,c28,c9,c1,c7,c37,c35,c27,c34,c18,c24,c36,c10,c14,c2,c38,c39,c17}'::text,
	'most_common_freqs', '{0.027833333,0.026833333,0.026833333,0.026833333,0.026666667,0.0265,0.026166666,0.026,0.025833333,0.025666667,0.025666667,0.0255,0.0255,0.0255,0.025333334,0.025333334,0.025333334,0.025333334,0.025166666,0.025}'::real[],
	'histogram_bounds', '{at,c11,c12,c13,c15,c16,c19,c21,c22,c23,c26,c29,c3,c31,c32,c33,c4,c5,c6,c8,version}'::text,
	'correlation', '0.010246474'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns',
	'attname', 'segment',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-0.9935272'::real,
	'most_common_vals', '{01a2009f-7f3b-7580-aa8b-5d9c26c8a545}'::text,
	'most_common_freqs', '{0.004}'::real[],
	'histogram_bounds', '{01a023d5-7968-70d7-adee-8186d347806f,01a03ac5-1613-704e-a0f4-551e17455436,01a0542f-7892-7259-b16e-2c56d93fbd4f,01a06b80-beda-75d9-bf7d-bfe484c2083f,01a0834c-171a-7c9f-bff5-463573c0bf92,01a09e18-7b7b-7cca-8623-6876162f4672,01a0b645-7ae8-754e-bc0a-6504fdb7f3c9,01a0cec7-ede7-78cd-814a-b2de3cadef82,01a0e549-ac2e-7fce-9eca-b300c0269469,01a0fdd8-5320-75eb-a5c6-260e7cc791a5,01a11542-02dd-778f-83b9-b2178939e4be,01a12ec4-cd81-78f3-89a7-2df0229f78c0,01a1462e-7bcb-7d99-bb03-b3db6da545dd,01a15da4-5f8a-7c00-be6b-efafffcd7503,01a1753e-e234-7c07-bf8b-283c4dc886d5,01a18d0a-38ef-7158-978b-81b530ecbbfb,01a1a412-3f24-7a1b-87a3-694cf2ab3066,01a1b9d0-ae0e-7893-a89b-018ab9e8f98f,01a1d109-890f-7ff9-8cfd-c74491d98f57,01a1e973-91d2-72ca-923c-b278284c3aa1,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.9761214'::real
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
	'relpages', '12'::integer,
	'reltuples', '1001'::real,
	'relallvisible', '12'::integer,
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
	'histogram_bounds', '{"2026-08-21 12:19:47.149553+00","2026-08-26 03:26:27.149553+00","2026-08-30 18:33:07.149553+00","2026-09-04 09:39:47.149553+00","2026-09-09 00:46:27.149553+00","2026-09-13 15:53:07.149553+00","2026-09-18 06:59:47.149553+00","2026-09-22 22:06:27.149553+00","2026-09-27 13:13:07.149553+00","2026-10-02 04:19:47.149553+00","2026-10-06 19:26:27.149553+00","2026-10-11 10:33:07.149553+00","2026-10-16 01:39:47.149553+00","2026-10-20 16:46:27.149553+00","2026-10-25 07:53:07.149553+00","2026-10-29 22:59:47.149553+00","2026-11-03 14:06:27.149553+00","2026-11-08 05:13:07.149553+00","2026-11-12 20:19:47.149553+00","2026-11-17 11:26:27.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '0.9940239'::real
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
	'histogram_bounds', '{01a02443-5698-7103-9a12-815c6b5f0caf,01a03c1a-e2a6-7577-a1fb-75adfa40836b,01a053f2-6f7a-7a85-b1ba-d8cb8e2eca2c,01a06bc9-fd1b-7d2c-b3b1-cbb53236224c,01a083a1-8a3e-72f9-af30-ccbe80c23475,01a09b79-1776-7216-ac7b-c90f28b58e08,01a0b350-a401-7713-99af-67189a97e8e4,01a0cb28-306c-7c21-92d2-5436db203495,01a0e2ff-bb70-77e5-aa67-03061437bc99,01a0fad7-4720-7f7d-a3f4-652f5c5aad32,01a112ae-d413-7802-a254-c9cc60c222cc,01a12a86-5f49-702f-8158-416fa44538b1,01a1425d-ea9e-7840-ad94-8d218223fa85,01a15a35-768d-7eaa-8331-50452d4242e1,01a1720d-0224-7923-b91b-3221d3c8943d,01a189e4-8df6-7466-a389-bb31916d3b4e,01a1a1bc-197a-7aad-b504-1212fc2372b0,01a1b993-a501-7cbd-bbc6-5902c94a95d1,01a1d16b-312c-78fe-8e85-988195cd549d,01a1e942-bdbe-7bd0-b94e-8cfed2916353,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.9940239'::real
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
	'histogram_bounds', '{"2026-08-21 12:19:47.149553+00","2026-08-26 03:26:27.149553+00","2026-08-30 18:33:07.149553+00","2026-09-04 09:39:47.149553+00","2026-09-09 00:46:27.149553+00","2026-09-13 15:53:07.149553+00","2026-09-18 06:59:47.149553+00","2026-09-22 22:06:27.149553+00","2026-09-27 13:13:07.149553+00","2026-10-02 04:19:47.149553+00","2026-10-06 19:26:27.149553+00","2026-10-11 10:33:07.149553+00","2026-10-16 01:39:47.149553+00","2026-10-20 16:46:27.149553+00","2026-10-25 07:53:07.149553+00","2026-10-29 22:59:47.149553+00","2026-11-03 14:06:27.149553+00","2026-11-08 05:13:07.149553+00","2026-11-12 20:19:47.149553+00","2026-11-17 11:26:27.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '0.9940239'::real
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
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.5714286,0.14285715,0.14285715,0.14285715}'::real[],
	'correlation', '0.38309667'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'relpages', '1705'::integer,
	'reltuples', '10226'::real,
	'relallvisible', '1705'::integer,
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
	'n_distinct', '84'::real,
	'most_common_vals', '{0.999632,1}'::text,
	'most_common_freqs', '{0.9776667,0.0025}'::real[],
	'histogram_bounds', '{0.548289,0.574584,0.862907,0.919885,0.940023,0.952243,0.968642,0.972864,0.983939,0.986151,0.992058,0.993895,0.995315,0.995881,0.997513,0.998098,0.99862,0.999518,0.999819,0.999978,0.999999}'::text,
	'correlation', '0.97162986'::real
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
	'most_common_freqs', '{0.9863333,0.013666667}'::real[],
	'correlation', '0.9999943'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'd',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '91'::real,
	'most_common_vals', '{0.003014}'::text,
	'most_common_freqs', '{0.9776667}'::real[],
	'histogram_bounds', '{8.7e-05,0.000363,0.001119,0.00128,0.001487,0.001722,0.002835,0.003381,0.003459,0.003928,0.004617,0.005128,0.007443,0.012219,0.017147,0.031424,0.036043,0.049641,0.073734,0.159768,0.498462}'::text,
	'correlation', '0.909084'::real
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
	'most_common_freqs', '{0.98683333,0.013166667}'::real[],
	'correlation', '0.99999404'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'number',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '-0.9832779'::real,
	'histogram_bounds', '{0,10260,10818,11332,11834,12329,12856,13355,13872,14388,14901,15435,15933,16452,16976,17479,17950,18485,18988,19478,19998}'::text,
	'correlation', '0.99999446'::real
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
	'most_common_freqs', '{0.9863333,0.013666667}'::real[],
	'correlation', '0.9999942'::real
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
	'most_common_vals', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
	'most_common_freqs', '{0.989,0.011}'::real[],
	'correlation', '0.9362269'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'trust',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '92'::real,
	'most_common_vals', '{0.999342}'::text,
	'most_common_freqs', '{0.9776667}'::real[],
	'histogram_bounds', '{0.772248,0.90134,0.949163,0.974007,0.983605,0.984054,0.986371,0.989145,0.993293,0.994627,0.995863,0.996388,0.997619,0.997924,0.998321,0.998422,0.99916,0.999666,0.999895,0.999917,0.99996}'::text,
	'correlation', '0.9755081'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases',
	'attname', 'type_name',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,d,c}'::text,
	'most_common_freqs', '{0.5825,0.141,0.13833334,0.13816667}'::real[],
	'correlation', '0.370347'::real
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
	'most_common_vals', '{1,5,4,3,2}'::text,
	'most_common_freqs', '{0.21616666,0.19866666,0.197,0.19483334,0.19333333}'::real[],
	'correlation', '0.25953564'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'relpages', '7813'::integer,
	'reltuples', '250000'::real,
	'relallvisible', '7813'::integer,
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
	'n_distinct', '50'::real,
	'most_common_vals', '{6c8349cc-7260-ae62-e3b1-396831a8398f}'::text,
	'most_common_freqs', '{0.024666667}'::real[],
	'histogram_bounds', '{02e74f10-e032-7ad8-68d1-38f2b4fdd6f0,17e62166-fc85-86df-a4d1-bc0e1742c08b,19ca14e7-ea63-28a4-2e0e-b13d585e4c22,1ff1de77-4005-f8da-13f4-2943881c655f,34173cb3-8f07-f89d-dbeb-c2ac9128303f,3c59dc04-8e88-5024-3be8-079a5c74d079,4e732ced-3463-d06d-e0ca-9a15b6153677,6512bd43-d9ca-a6e0-2c99-0b0a82652dca,6ea9ab1b-aa0e-fb9e-1909-4440c317e21b,8e296a06-7a37-5633-70de-d05f5a3bf3ec,98f13708-2101-94c4-7568-7be6106a3b84,a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa,a87ff679-a2f3-e71d-9181-a67b7542122c,b6d767d2-f8ed-5d21-a44b-0e5886680cb9,c4ca4238-a0b9-2382-0dcc-509a6f75849b,c81e728d-9d4c-2f63-6f06-7f89cc14862c,cfcd2084-95d5-65ef-66e7-dff9f98764da,d645920e-395f-edad-7bbb-ed0eca3fe2e0,e369853d-f766-fa44-e1ed-0ff613f563bd,eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3,f7177163-c833-dff4-b38f-c8d2872f1ec6}'::text,
	'correlation', '0.02809422'::real
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
	'histogram_bounds', '{"2026-08-21 10:09:07.149553+00","2026-08-26 04:11:15.149553+00","2026-08-30 17:37:07.149553+00","2026-09-04 09:46:11.149553+00","2026-09-09 03:08:51.149553+00","2026-09-13 15:33:55.149553+00","2026-09-18 03:45:07.149553+00","2026-09-23 01:41:23.149553+00","2026-09-27 16:12:19.149553+00","2026-10-02 04:21:23.149553+00","2026-10-06 13:36:35.149553+00","2026-10-11 03:20:03.149553+00","2026-10-15 18:21:23.149553+00","2026-10-20 08:56:03.149553+00","2026-10-24 23:34:59.149553+00","2026-10-29 17:42:59.149553+00","2026-11-03 08:54:27.149553+00","2026-11-08 04:54:59.149553+00","2026-11-12 18:18:43.149553+00","2026-11-17 09:37:07.149553+00","2026-11-22 00:00:35.149553+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'key',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '37'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a023cb-b567-7918-b9af-181c9194eb0c,01a03c43-e6a8-72cf-92a5-1a031663978d,01a053bf-2a63-77fd-ac18-4084f4476b25,01a06bcf-d91c-71a7-a141-e8fcacf6c400,01a08423-e979-75db-90eb-0e88fe5e481d,01a09b67-8375-73b1-a917-5461b66fdffe,01a0b29e-6ab0-73ba-b8df-baa7bf78be2a,01a0cbec-f7ce-7766-8613-c3f912443ff5,01a0e3a3-cbad-76a0-ac00-74997eb8a92c,01a0fad8-be21-70a9-bafe-44b8bd674ae2,01a1116e-83ce-70b3-be66-951e3023b8c9,01a128f9-e2bb-75e2-af35-97798d0876c2,01a140cc-8c0e-789c-abad-e3bf68358b59,01a15886-cbe3-7dfe-8f35-b9830f14ac33,01a17044-f39f-701d-a056-0154891c021c,01a188c2-8397-7d99-ac2c-28a112a396ca,01a1a09e-741b-7a9b-a536-6222123e9a29,01a1b983-0b01-70fb-b67d-1426d1a5248c,01a1d0fc-5a0f-741a-af89-6587657fe534,01a1e8de-a490-70f4-aef8-1f0b8879a8d4,01a2008e-a3fb-76a8-a6f7-c1ac00ef34a3}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys',
	'attname', 'object_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '37'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{01a2009f-5f8e-754b-9313-1cb1699aaffd}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
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
	'relpages', '20'::integer,
	'reltuples', '501'::real,
	'relallvisible', '20'::integer,
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
	'histogram_bounds', '{"2026-08-21 14:33:07.149553+00","2026-08-26 05:39:47.149553+00","2026-08-30 20:46:27.149553+00","2026-09-04 11:53:07.149553+00","2026-09-09 02:59:47.149553+00","2026-09-13 18:06:27.149553+00","2026-09-18 09:13:07.149553+00","2026-09-23 00:19:47.149553+00","2026-09-27 15:26:27.149553+00","2026-10-02 06:33:07.149553+00","2026-10-06 21:39:47.149553+00","2026-10-11 12:46:27.149553+00","2026-10-16 03:53:07.149553+00","2026-10-20 18:59:47.149553+00","2026-10-25 10:06:27.149553+00","2026-10-30 01:13:07.149553+00","2026-11-03 16:19:47.149553+00","2026-11-08 07:26:27.149553+00","2026-11-12 22:33:07.149553+00","2026-11-17 13:39:47.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '0.9880955'::real
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
	'most_common_vals', '{"2026-11-22 00:19:40.420042+00"}'::text,
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
	'histogram_bounds', '{01a024bd-68c2-7628-bed4-1275b275c639,01a03c94-f4c4-7811-9069-1e47b69eed6e,01a0546c-81a8-72fb-8c49-a2b9361dbcc6,01a06c44-0f41-7521-b0ec-c7eb51aa15d2,01a0841b-9c5c-7c3b-91c1-3431acde55b2,01a09bf3-29a2-7715-a06d-2dca17763e0a,01a0b3ca-b622-7d45-b601-89b80b4de392,01a0cba2-42ae-7021-a7ec-044f0b7dccd0,01a0e379-cda3-7ca5-8fb1-84eebac1c5ac,01a0fb51-595b-71c3-80a0-ac7d4d8c9d67,01a11328-e63f-7af0-bb17-6abafeff2c27,01a12b00-7163-741a-afe1-bcf52d366827,01a142d7-fcba-7db7-b287-4c5559c5f6b4,01a15aaf-889f-7c7a-b74c-46cf5fc3e11d,01a17287-1444-747b-81a9-d92ac24e38ff,01a18a5e-a019-7a17-bbb4-ad863997a19c,01a1a236-2b93-7695-a884-8a1eea5febad,01a1ba0d-b710-7c0c-ab6c-57ed853f2141,01a1d1e5-4374-768b-89a2-e0ae0151c2fb,01a1e9bc-cfed-799b-9f42-f764d33ca482,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.9880955'::real
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
	'most_common_vals', '{01a2009f-73a5-75ea-b01c-a8c92c8f7015}'::text,
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
	'most_common_vals', '{"2026-11-22 00:19:40.089282+00"}'::text,
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
	'avg_width', '8'::integer,
	'n_distinct', '4'::real,
	'most_common_vals', '{tumour-triage,b,c,d}'::text,
	'most_common_freqs', '{0.5748503,0.14171657,0.14171657,0.14171657}'::real[],
	'correlation', '0.39312336'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'relpages', '1696'::integer,
	'reltuples', '100008'::real,
	'relallvisible', '1696'::integer,
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
	'histogram_bounds', '{"2026-08-21 10:22:27.149553+00","2026-08-26 12:14:27.149553+00","2026-08-31 02:05:07.149553+00","2026-09-04 09:11:47.149553+00","2026-09-08 20:06:27.149553+00","2026-09-13 17:30:27.149553+00","2026-09-18 09:31:47.149553+00","2026-09-22 20:17:07.149553+00","2026-09-28 04:02:27.149553+00","2026-10-03 02:17:07.149553+00","2026-10-07 16:45:07.149553+00","2026-10-12 23:54:27.149553+00","2026-10-18 00:43:47.149553+00","2026-10-22 04:37:07.149553+00","2026-10-26 15:15:47.149553+00","2026-10-30 20:34:27.149553+00","2026-11-03 21:38:27.149553+00","2026-11-08 13:27:47.149553+00","2026-11-12 19:21:07.149553+00","2026-11-17 13:17:07.149553+00","2026-11-22 00:14:27.149553+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{01a023d7-ea68-7313-9a3b-c0227e07ca6a,01a03dfe-49af-726a-8887-5cae4118acc7,01a05590-41b0-7298-a433-4ff30116100e,01a06bb0-5a99-7cd1-9362-d9e79c40a7e5,01a082a1-30e1-7919-826f-53080ebdd181,01a09bd2-3420-7aa2-8fd9-3673b4a81bb4,01a0b3db-cd23-7a57-8fcb-fe8be928f7cf,01a0cac4-175b-7766-b670-5bf6070eaf56,01a0e62d-f1e9-7d30-a825-71fb0cf59a75,01a0ff8d-56a3-7ae4-9b8c-8eed29161f80,01a11741-7cec-7a6c-ba21-b7f6b1bda6a9,01a1328a-6229-74e7-a96d-adc134e2fb90,01a14c77-60bc-77c5-ade6-175a6bc28407,01a161e6-776c-7482-b094-1a3127c632d0,01a178c8-a653-7218-9c8d-71def2f15b6b,01a18e85-dccf-742b-b97c-acdfed6ddbcf,01a1a359-eb6f-73a8-bebc-73283fc75eff,01a1bb58-870d-74a2-94a5-a59f6948f29b,01a1d135-7b29-77af-bcce-69bfa14c838b,01a1e9a8-0f54-7b5e-bd47-54710ff620c6,01a2009b-55fb-7e40-9775-e7984a1a471d}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels',
	'attname', 'given_by',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '17'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{"admin (v76ybj6t)"}'::text,
	'most_common_freqs', '{1}'::real[],
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
	'histogram_bounds', '{01a023d7-e75e-712a-9d45-3d52e1446389,01a03dfe-40c3-75a5-b81d-854982618c0c,01a05590-3338-7b77-8e22-63d0e0f40474,01a06bb0-4511-777d-822f-4b05e24a4182,01a082a1-14bf-70a7-a08e-4449c6ba422a,01a09bd2-116b-7e84-bd98-c63ccaf47c53,01a0b3db-a5ad-76fa-9178-45488630c1df,01a0cac3-eaf0-7d62-bea0-070a6b1287c4,01a0e62d-c155-7196-83f3-93b8cdeec67c,01a0ff8d-20cc-7afa-81e1-dc35286a1921,01a11741-4002-71d0-ae80-4b8d1422c5ac,01a1328a-201d-703f-adb5-77841bd61c02,01a14c77-19b5-756d-b563-50d27d8deb06,01a161e6-2b3f-7730-8cf6-8b40b97f7da6,01a178c8-54a3-7547-be2f-78107a02d5fc,01a18e85-8634-70a1-9c54-2520fa819b94,01a1a359-9057-7324-876c-4b4ca8c74475,01a1bb58-270e-75fd-b9cc-7cab9fc4527a,01a1d135-1606-73de-b8d2-2987da491797,01a1e9a7-a450-787c-9c92-4270c4b3ee7c,01a2009a-e560-7147-a669-4c37c797ae42}'::text,
	'correlation', '1'::real
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
	'n_distinct', '1'::real,
	'most_common_vals', '{review}'::text,
	'most_common_freqs', '{1}'::real[],
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
	'most_common_vals', '{tumour-triage,b,d,c}'::text,
	'most_common_freqs', '{0.56616664,0.14533333,0.1445,0.144}'::real[],
	'correlation', '0.37833998'::real
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
	'most_common_vals', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
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
	'most_common_vals', '{"2026-11-22 00:19:18.82661+00","2026-11-22 00:19:20.726028+00"}'::text,
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
	'most_common_vals', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
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
	'relpages', '28'::integer,
	'reltuples', '1001'::real,
	'relallvisible', '28'::integer,
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
	'most_common_vals', '{"2026-11-22 00:19:25.561741+00"}'::text,
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
	'avg_width', '15'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{1000@example.org,145@example.org,190@example.org,235@example.org,280@example.org,325@example.org,370@example.org,415@example.org,460@example.org,505@example.org,550@example.org,596@example.org,640@example.org,686@example.org,730@example.org,776@example.org,820@example.org,866@example.org,910@example.org,956@example.org,plans@example.org}'::text,
	'correlation', '0.80320877'::real
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
	'histogram_bounds', '{01a02443-5698-7103-9a12-815c6b5f0caf,01a03c1a-e2a6-7577-a1fb-75adfa40836b,01a053f2-6f7a-7a85-b1ba-d8cb8e2eca2c,01a06bc9-fd1b-7d2c-b3b1-cbb53236224c,01a083a1-8a3e-72f9-af30-ccbe80c23475,01a09b79-1776-7216-ac7b-c90f28b58e08,01a0b350-a401-7713-99af-67189a97e8e4,01a0cb28-306c-7c21-92d2-5436db203495,01a0e2ff-bb70-77e5-aa67-03061437bc99,01a0fad7-4720-7f7d-a3f4-652f5c5aad32,01a112ae-d413-7802-a254-c9cc60c222cc,01a12a86-5f49-702f-8158-416fa44538b1,01a1425d-ea9e-7840-ad94-8d218223fa85,01a15a35-768d-7eaa-8331-50452d4242e1,01a1720d-0224-7923-b91b-3221d3c8943d,01a189e4-8df6-7466-a389-bb31916d3b4e,01a1a1bc-197a-7aad-b504-1212fc2372b0,01a1b993-a501-7cbd-bbc6-5902c94a95d1,01a1d16b-312c-78fe-8e85-988195cd549d,01a1e942-bdbe-7bd0-b94e-8cfed2916353,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '0.9940239'::real
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
	'most_common_vals', '{"2026-11-22 00:19:32.131311+00"}'::text,
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
	'most_common_vals', '{"$argon2id$v=19$m=65536,t=3,p=4$HkEabhXmXB84iQwEKCdGpQ$8ie+QLYJeEyqnKmrWLnTe3WxDUiu6Ij6GBE5oqQu82M"}'::text,
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
	'histogram_bounds', '{"2026-11-22 00:19:18.82661+00","2026-11-22 00:19:20.726028+00","2026-11-22 00:19:33.593394+00"}'::text,
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
	'histogram_bounds', '{"2026-11-22 00:19:18.82661+00","2026-11-22 00:19:20.726028+00"}'::text,
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
	'histogram_bounds', '{"2026-11-22 00:19:39.742658+00","2026-11-22 00:19:40.00438+00","2026-11-22 00:19:40.493012+00"}'::text,
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
	'histogram_bounds', '{1,101,201,301,401,501,601,701,801,901,1001,1101,1201,1301,1401,1501,1601,1701,1801,1901,2001}'::text,
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
	'relpages', '24'::integer,
	'reltuples', '2501'::real,
	'relallvisible', '24'::integer,
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
	'n_distinct', '-0.14594163'::real,
	'most_common_vals', '{2026-01-16,2026-01-17,2026-01-18,2026-01-19,2026-01-20,2026-01-21,2026-01-22,2026-01-23,2026-01-24,2026-01-25,2026-01-26,2026-01-27,2026-01-28,2026-01-29,2026-01-30,2026-01-31,2026-02-01,2026-02-02,2026-02-03,2026-02-04}'::text,
	'most_common_freqs', '{0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805,0.0027988805}'::real[],
	'histogram_bounds', '{2025-11-23,2025-12-12,2026-01-01,2026-02-09,2026-02-26,2026-03-15,2026-03-31,2026-04-17,2026-05-04,2026-05-21,2026-06-07,2026-06-24,2026-07-11,2026-07-27,2026-08-13,2026-08-30,2026-09-16,2026-10-03,2026-10-20,2026-11-06,2026-11-22}'::text,
	'correlation', '-0.09187709'::real
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
	'avg_width', '5'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{t1,t1110,t1223,t1336,t1449,t1561,t1674,t1787,t19,t2010,t2123,t2236,t2349,t2461,t323,t436,t549,t661,t774,t887,tumour-triage}'::text,
	'correlation', '-0.2694727'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews',
	'relpages', '820'::integer,
	'reltuples', '50004'::real,
	'relallvisible', '820'::integer,
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
	'histogram_bounds', '{"2026-08-21 10:35:47.149553+00","2026-08-26 10:19:47.149553+00","2026-08-31 11:29:07.149553+00","2026-09-04 22:30:27.149553+00","2026-09-09 14:03:47.149553+00","2026-09-14 01:05:07.149553+00","2026-09-18 16:19:47.149553+00","2026-09-23 09:31:47.149553+00","2026-09-27 19:45:07.149553+00","2026-10-01 23:42:27.149553+00","2026-10-06 17:15:47.149553+00","2026-10-11 05:15:47.149553+00","2026-10-15 19:55:47.149553+00","2026-10-20 10:57:07.149553+00","2026-10-25 04:59:47.149553+00","2026-10-29 22:59:47.149553+00","2026-11-03 20:14:27.149553+00","2026-11-08 10:03:47.149553+00","2026-11-13 04:41:07.149553+00","2026-11-17 10:11:47.149553+00","2026-11-21 23:37:07.149553+00"}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{01a023e4-1f81-7058-8cf0-3fbc283d8e7d,01a03d95-4e89-768b-ba6d-06b99db7faa5,01a05794-9df3-7e1e-8f4f-3d1020f6ff1d,01a06e8b-8f40-7109-999a-3481cdc742a1,01a0867b-8659-73ca-899a-de004f0152d2,01a09d72-7738-7d81-ad1d-18a52b7ee991,01a0b551-56a5-7f32-b070-54adf41dd8d8,01a0cd9b-a27e-7833-a95d-b7b3a908ffeb,01a0e466-9ef5-722c-909b-6015ac17c4b9,01a0f9d9-5ec7-77ea-951f-f5856cec8864,01a11237-32f0-79d3-8403-f8b8dc78a43c,01a12963-d7eb-75f5-95c2-fff5e53f4210,01a14122-f933-76c6-9f6e-c963b6ea164d,01a158f5-a31d-7b75-b78b-4560e944a670,01a1716e-50fa-7286-b024-4cd728ad42a4,01a189e4-8df6-7466-a389-bb31916d3b4e,01a1a30d-03d2-7d9e-8897-f52c55f3b09e,01a1ba9d-c237-706b-a63b-6af6a45473a1,01a1d336-2df2-730a-a729-fdeb3a8d41a2,01a1e8fe-61aa-7d4f-87bf-a70b6baf0d5b,01a20079-27fa-7285-9113-9f9eff65480c}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{01a023e4-1c5e-7fdc-ae3d-84cb5c17f97d,01a03d95-4451-7110-b516-538b15720b9c,01a05794-8c0b-7a54-9309-5abed1b370c6,01a06e8b-7557-73e7-9671-653bb1a58fcb,01a0867b-64f5-7dbe-b993-6e8c8c9bf92c,01a09d72-4e88-7210-87a0-f7e92177381e,01a0b551-2732-7b5c-ae4b-50b79f2a23f0,01a0cd9b-6bf6-7fd7-8ca7-7a9b295f8eb9,01a0e466-6390-7c7c-ae55-f7674fd1770f,01a0f9d9-1e1e-7c78-8957-dd9e7496a79a,01a11236-eb10-7300-923f-f08a50858068,01a12963-8a86-753a-8f16-c1e1c46e4a14,01a14122-a61d-732a-aa97-ca4966f75348,01a158f5-49bc-7dcc-8326-ee8049f3a6e4,01a1716d-f1a2-7d73-8b7a-08965120de17,01a189e4-287b-79c5-a58b-d6ed380e1256,01a1a30c-983b-75b1-8ac6-d126a3ee2487,01a1ba9d-5140-7404-8266-f2d0ba305fe9,01a1d335-b68d-7c29-838c-9e384b1a31cb,01a1e8fd-e433-7af1-b501-6ed076c23b21,01a20078-a3de-7662-a487-c644d945e8ff}'::text,
	'correlation', '1'::real
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
	'n_distinct', '30'::real,
	'most_common_vals', '{reviewer3}'::text,
	'most_common_freqs', '{0.038333334}'::real[],
	'histogram_bounds', '{reviewer0,reviewer1,reviewer10,reviewer12,reviewer13,reviewer15,reviewer16,reviewer17,reviewer19,reviewer2,reviewer21,reviewer22,reviewer24,reviewer25,reviewer27,reviewer28,reviewer4,reviewer5,reviewer7,reviewer8,reviewer9}'::text,
	'correlation', '0.03829442'::real
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
	'relpages', '658'::integer,
	'reltuples', '25001'::real,
	'relallvisible', '658'::integer,
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
	'histogram_bounds', '{"2026-08-21 10:11:47.149553+00","2026-08-26 03:47:47.149553+00","2026-08-30 19:10:27.149553+00","2026-09-04 14:27:47.149553+00","2026-09-09 06:59:47.149553+00","2026-09-14 01:23:47.149553+00","2026-09-18 22:43:47.149553+00","2026-09-23 08:09:07.149553+00","2026-09-27 19:15:47.149553+00","2026-10-02 14:27:47.149553+00","2026-10-06 23:58:27.149553+00","2026-10-11 16:35:47.149553+00","2026-10-16 06:43:47.149553+00","2026-10-20 14:43:47.149553+00","2026-10-25 07:21:07.149553+00","2026-10-30 06:43:47.149553+00","2026-11-03 13:55:47.149553+00","2026-11-08 03:37:07.149553+00","2026-11-12 17:23:47.149553+00","2026-11-17 03:47:47.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'most_common_vals', '{"2026-11-22 12:19:32.134063+00"}'::text,
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
	'histogram_bounds', '{01a023ce-2351-7265-b4d0-34e299bb25b3,01a03c2e-6018-77b1-a004-08ab35454a90,01a05414-8aea-7a64-9a56-b3560191c228,01a06cd1-8d8f-7be1-84a4-75fb18ad78c4,01a084f7-3250-7bea-af66-4fadaba2480c,01a09d83-6102-749f-8a7b-bd407eef9dcc,01a0b6b0-b1ab-7266-a5c3-b11b54d2744f,01a0cd4f-b641-7906-95a2-94a0e305f217,01a0e44b-80de-75b6-a5db-4f12f6eec2d0,01a0fd03-a1a2-7c80-a816-cc4e24c7466d,01a113a7-881f-7b6a-a35a-f1e7b702fda6,01a12bd2-0eb2-7f75-93f2-2ead09186e20,01a14373-dd6c-778a-8694-e234a99df23e,01a159c4-c216-79d6-925b-c9742c42c2dd,01a171ef-4903-7ff5-9a95-8b45d5fc7ccc,01a18b8c-e841-78fd-87e2-e68269bb4e6e,01a1a1b1-db35-7646-af25-32aa653d7d04,01a1b93b-4049-76c9-b862-e8f38b280986,01a1d0c9-870e-7c2b-be0f-16826f90c81f,01a1e79e-4217-79a3-a267-86c4b8809af3,01a2009f-a10e-7cb1-b2a1-afaa70a9b75f}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{01a023ce-2667-7b26-aa5f-f1498fbad783,01a03c2e-6aa7-7496-8dfb-184bd43e8c0b,01a05414-9d7c-79d4-9768-b91498651c16,01a06cd1-a990-78aa-9c94-78961944cb48,01a084f7-56b8-7017-93d2-a55dda25a686,01a09d83-8e51-7bea-97b2-f82a95aaab5e,01a0b6b0-e700-7886-a68b-e00d74e93744,01a0cd4f-f35b-7a86-884a-7e2467fe7eae,01a0e44b-c3db-7e20-8393-d463129baad2,01a0fd03-ebdf-7feb-9352-b3d23b5401fe,01a113a7-da6e-73b3-a816-632495df2efa,01a12bd2-6790-7b08-9b98-a12ff93f12d6,01a14374-3d0d-7427-b682-3dca03ca5e79,01a159c5-285a-7bd4-bc4b-1708f4a79a82,01a171ef-b623-72fe-ac3b-d8a406a8dbd1,01a18b8d-5c77-78ee-908b-9b9a595b4cd7,01a1a1b2-557a-72f0-9d69-f5115beb92d4,01a1b93b-c0eb-7d06-a383-fd90f3b07600,01a1d0ca-0f00-7414-b7ae-cf1ec2aaa2dd,01a1e79e-d10d-7f7f-bb4c-098e914bbc22,01a200a0-37fc-7100-8105-58db04cff9dd}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions',
	'attname', 'prefix',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '33'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{001ab2fa029c064a45e41f8b2644a292,0b0ee8b71cee482463da696285a4def0,1759e864edd6cb2200926b3a2f729dac,2462645f0c87948776ebc6c0d2163885,3070e6addcd702cb58de5d7897bfdae1,3d9dabe52805a1ea21864b09f3397593,4aa0e93b918848be0b7728b4b1568d8a,57d2108c6efd565d5bd6b27e4c7e747a,65fc52ed8f88c81323a418ca94cec2ed,7380ad8a673226ae47fce7bff88e9c33,7f8e971121fea7afbe5297935b4546ea,8b9b3436fc4466e9d5432fb4296d23fd,972ededf6c4d7c1405ef53f27d961eda,a3fefe83288ecb0e40ebe40b2bde29fe,b17c0907e67d868b4e0feb43dbbe6f11,bf15e9bbff22c7719020f9df4badc20a,cbd765d222226f30835a00e331feb2de,d8f8cd1f80e55b18ad115e0263c5989b,e6baae661f54db3aa1d9f76b2c893882,f29e2360ef277f77595dfae0aab78138,fff75f52998a477f6e7b00e58af8d64a}'::text,
	'correlation', '0.015327147'::real
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
	'histogram_bounds', '{"2026-08-21 10:11:47.149553+00","2026-08-26 03:47:47.149553+00","2026-08-30 19:10:27.149553+00","2026-09-04 14:27:47.149553+00","2026-09-09 06:59:47.149553+00","2026-09-14 01:23:47.149553+00","2026-09-18 22:43:47.149553+00","2026-09-23 08:09:07.149553+00","2026-09-27 19:15:47.149553+00","2026-10-02 14:27:47.149553+00","2026-10-06 23:58:27.149553+00","2026-10-11 16:35:47.149553+00","2026-10-16 06:43:47.149553+00","2026-10-20 14:43:47.149553+00","2026-10-25 07:21:07.149553+00","2026-10-30 06:43:47.149553+00","2026-11-03 13:55:47.149553+00","2026-11-08 03:37:07.149553+00","2026-11-12 17:23:47.149553+00","2026-11-17 03:47:47.149553+00","2026-11-22 00:19:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'relpages', '770'::integer,
	'reltuples', '50009'::real,
	'relallvisible', '770'::integer,
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
	'n_distinct', '-0.99740046'::real,
	'histogram_bounds', '{"2026-08-21 10:19:47.149553+00","2026-08-26 03:45:07.149553+00","2026-08-30 22:27:47.149553+00","2026-09-04 14:51:47.149553+00","2026-09-08 22:17:07.149553+00","2026-09-13 13:26:27.149553+00","2026-09-18 06:38:27.149553+00","2026-09-22 20:41:07.149553+00","2026-09-27 08:11:47.149553+00","2026-10-02 00:03:47.149553+00","2026-10-06 10:11:47.149553+00","2026-10-10 20:57:07.149553+00","2026-10-15 11:07:47.149553+00","2026-10-20 06:41:07.149553+00","2026-10-24 23:47:47.149553+00","2026-10-29 12:11:47.149553+00","2026-11-03 19:10:27.149553+00","2026-11-08 08:49:07.149553+00","2026-11-12 17:13:07.149553+00","2026-11-17 05:55:47.149553+00","2026-11-22 00:19:40.374606+00"}'::text,
	'correlation', '0.9980007'::real
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
	'histogram_bounds', '{01a023d5-7968-70d7-adee-8186d347806f,01a03c2b-f9a7-7326-b6a4-16b9a487b161,01a054c9-47e5-7a38-ab8f-6f405a60504e,01a06ce7-a2ab-7dd0-a091-43ac4c50d2c3,01a08318-d203-7e68-92f4-4b97143ae60b,01a09af2-d034-79fe-b7cc-20fe2c1d1db1,01a0b33d-1be8-7a52-9231-6afde8b38fe8,01a0cada-1069-703e-828c-6826b66e8884,01a0e1eb-da1d-7ecf-a361-531ed8f59e38,01a0f9ec-e6c8-747e-81c1-5f5f495b5e99,01a110b3-0393-7578-ae75-597af95184b6,01a1279b-4c46-7e80-8fdb-d5d8fc48c709,01a13f3f-92a2-71f9-8ee0-ec897bd44bb8,01a1580b-42ca-710a-9842-af2d3cd66f03,01a17050-ab9f-798e-8cf0-3f6ac1b78e5b,01a18793-4a36-774f-9ec6-09617b6c280f,01a1a2d2-6bbf-7e50-ad67-3de4804af196,01a1ba59-6627-7a44-b35a-505cea9b7470,01a1d0c0-4aff-7bac-b2b1-de8d20d464ae,01a1e814-0142-7a21-87a6-5c35fcc81cc7,01a2009f-76d0-74e8-9839-c924c23188ef}'::text,
	'correlation', '0.9980007'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings',
	'attname', 'first_reason',
	'inherited', 'f'::boolean,
	'null_frac', '0.9996667'::real,
	'avg_width', '27'::integer,
	'n_distinct', '-0.00033330917'::real,
	'histogram_bounds', '{"confidence 0.95621 >= 0.90","confidence 0.956259 >= 0.90"}'::text,
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
	'most_common_vals', '{6,7,5,3,8,9,2,4,1}'::text,
	'most_common_freqs', '{0.11716667,0.1165,0.115166664,0.11466666,0.112833336,0.112833336,0.109,0.101333335,0.1005}'::real[],
	'correlation', '0.112252995'::real
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
	'most_common_freqs', '{0.9996667,0.00033333333}'::real[],
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
	'most_common_freqs', '{0.9996667,0.00033333333}'::real[],
	'correlation', '0.9980007'::real
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
	'most_common_freqs', '{0.9996667,0.00033333333}'::real[],
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
	'most_common_freqs', '{0.9996667,0.00033333333}'::real[],
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
	'most_common_vals', '{tumour-triage,c,d,b}'::text,
	'most_common_freqs', '{0.57033336,0.1455,0.1445,0.13966666}'::real[],
	'correlation', '0.38076437'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures',
	'relpages', '57'::integer,
	'reltuples', '5001'::real,
	'relallvisible', '56'::integer,
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
	'most_common_vals', '{"2026-11-22 00:19:30.143333+00"}'::text,
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
	'histogram_bounds', '{0004d0b59e19461ff126e3a08a814c33,0c048b3a434e49e655c1247efb389cec,17d63b1625c816c22647a73e1482372b,2458ab18be2a140a1cfb932dd96f25d6,310ce61c90f3a46e340ee8257bc70e93,3e441eec3456b703a4fe741005f3981f,4baf54f36935058bcc696fcef3f4689b,58521e4e2bd3d4b988cbd17d7365df3c,673271cc47c1a4e77f57e239ed4d28a7,73c03186765e199c116224b68adc5fa0,80537a945c7aaa788ccfcdf1b99b5d8f,8ce87bdda85cd44f14de9afb86491884,9978b7063e297d84bb2ac8e46c1c845f,a64bd53139f71961c5c31a9af03d775e,b2eeb7362ef83deff5c7813a67e14f0a,c215b446bcdf956d848a8419c1b5a920,cefab442b1728a7c1b49c63f1a55781c,daaaf13651380465fc284db6940d8478,e71e5cd119bbc5797164fb0cd7fd94a4,f39ae9ff3a81f499230c4126e01f421b,ffeed84c7cb1ae7bf4ec4bd78275bb98}'::text,
	'correlation', '0.00037589198'::real
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
	'most_common_freqs', '{0.9998}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'relpages', '26319'::integer,
	'reltuples', '1.000017e+06'::real,
	'relallvisible', '26319'::integer,
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
	'n_distinct', '57094'::real,
	'histogram_bounds', '{"2026-08-21 10:43:07.149553+00","2026-08-26 17:05:07.149553+00","2026-09-01 00:28:27.149553+00","2026-09-05 04:57:47.149553+00","2026-09-09 04:16:27.149553+00","2026-09-13 03:57:47.149553+00","2026-09-17 14:11:07.149553+00","2026-09-22 07:39:47.149553+00","2026-09-26 21:53:07.149553+00","2026-10-01 06:51:07.149553+00","2026-10-06 01:35:07.149553+00","2026-10-10 23:21:47.149553+00","2026-10-15 13:10:27.149553+00","2026-10-19 18:01:47.149553+00","2026-10-24 13:19:47.149553+00","2026-10-29 08:07:47.149553+00","2026-11-03 01:01:47.149553+00","2026-11-07 09:59:07.149553+00","2026-11-12 00:51:47.149553+00","2026-11-16 14:02:27.149553+00","2026-11-22 00:11:47.149553+00"}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'decision_id',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '16'::integer,
	'n_distinct', '57094'::real,
	'histogram_bounds', '{01a023ea-d641-7646-8763-9f267f7545cc,01a03f08-6704-78cd-9a8c-6e335432d408,01a05a5e-1f7e-7e4e-ae23-ceb3bd10308c,01a06fee-2d18-7e55-91d7-25357025bcec,01a08461-cd3c-79bf-85cb-d8744c7d766b,01a098ea-2e4d-76c0-88ef-845dab77cee5,01a0afb5-2c79-7405-aef3-dad1a791eeb4,01a0c80e-ba62-7a3b-8bd4-d69c028ef494,01a0dfb5-714f-7c2f-ba3f-875811845665,01a0f63b-7693-77f5-99f3-a868cfef119a,01a10ed9-fd17-764b-b2b0-c3b8ac22a39a,01a1281f-bec1-7514-afee-722b9b3e15eb,01a13faf-e0c4-798f-ab0b-e20c911604f5,01a15554-1112-78f9-ad4a-af11c28dc94c,01a16e11-b77b-733b-817d-f2422a292849,01a186b3-e67d-79e9-bbb5-615bf66d90fc,01a19eed-b66b-7db8-8eca-7e99c070bb7b,01a1b573-1f09-77ff-a7aa-772abcd5b719,01a1cd3d-d9ab-75b2-8201-d4606f17aa7d,01a1e4ab-3225-7d08-b050-21ac20fa0822,01a20098-e4fb-7ce0-a7ee-99261157fa63}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'latency_us',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '4'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{758}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps',
	'attname', 'model',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '65'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{c01b52e430f5717e4a489632948378d86a1bb18931d3c77b1f925d893817ed2c}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
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
	'n_distinct', '1'::real,
	'most_common_vals', '{1771745277}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
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
	'most_common_vals', '{signals,dissonance,critique,proposal,policy}'::text,
	'most_common_freqs', '{0.20733333,0.20283334,0.19733334,0.197,0.1955}'::real[],
	'correlation', '0.20297551'::real
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
	'most_common_vals', '{{tenant},01a2009f-9152-7128-8a9c-998e771703f2}'::text,
	'most_common_freqs', '{0.503,0.497}'::real[],
	'correlation', '0.5144373'::real
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
	'relpages', '910'::integer,
	'reltuples', '50001'::real,
	'relallvisible', '910'::integer,
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
	'histogram_bounds', '{"2026-08-21 11:29:07.149553+00","2026-08-26 08:41:07.149553+00","2026-08-30 14:35:47.149553+00","2026-09-04 12:33:07.149553+00","2026-09-09 00:46:27.149553+00","2026-09-13 13:47:47.149553+00","2026-09-18 02:01:07.149553+00","2026-09-22 21:47:47.149553+00","2026-09-27 17:55:47.149553+00","2026-10-01 23:53:07.149553+00","2026-10-06 19:37:07.149553+00","2026-10-11 12:41:07.149553+00","2026-10-16 00:46:27.149553+00","2026-10-20 23:45:07.149553+00","2026-10-25 09:15:47.149553+00","2026-10-29 23:02:27.149553+00","2026-11-03 08:57:07.149553+00","2026-11-07 22:43:47.149553+00","2026-11-12 15:05:07.149553+00","2026-11-17 12:11:47.149553+00","2026-11-22 00:03:47.149553+00"}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{0002ac0d783338cfeab0b2bdbd872cda,0bc10d8a74dbafbf242e30433e83aa56,18c934d7919291237857dfcc1e597c39,25d55323f4e0a8da13ad296f41c8c574,3335881e06d4d23091389226225e17c7,3febd22e349dbe5be9b3a996b1151039,4d23846f513a976ea538cdcba019a9a7,596a5705f4d9c0867ea0aba3be5db567,669c35c595fa7abcc0b82d0ba7d90f66,742ac6b5dc0109b50c1506eee8c8c895,81474f79718fc0fa25ba9433b0838612,8c9a14ffebb7677d033ffce847991293,98908fce27744e259d6b7d7bb87de294,a6309e0c750850f2a5810fa35502875d,b2f2cabd63abc17cdd6c9cc6b9d3501a,c1060abdd2af809bc8d6d87e93b46d45,ce4d95afd39b4272f11e7d10b88a5a53,db2d1bc7f17a3a44b4f1cb9075f6899c,e7ed988623452c28564fbbb5750575e7,f4812a8b0f238b290cb25f11a975edf3,fff8db9478d2fd72df65a67ee6b62f67}'::text,
	'correlation', '0.002411612'::real
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
	'most_common_vals', '{"\\x423885d7decff938883d87c95c0f3695d5bba2bf398d7bd1d93d2b38be3d958a3625a55bd3269fb69ee6b855b6a9820b097476911468763c7f893e26"}'::text,
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
	'most_common_vals', '{"2026-11-22 00:19:47.149553+00"}'::text,
	'most_common_freqs', '{0.8}'::real[],
	'histogram_bounds', '{"2026-11-22 00:19:18.277257+00","2026-11-22 00:19:20.093302+00"}'::text,
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
	'histogram_bounds', '{{tenant},01a2009f-2771-7615-9044-78096df937d6,01a2009f-9151-7eaa-b725-d35ba0baf01b,01a2009f-9152-70ba-bc52-9288085a7271,01a2009f-9152-70f0-be74-90436820f73f,01a2009f-9152-710d-a7a0-086fc2bea445,01a2009f-9152-7128-8a9c-998e771703f2,01a2009f-9152-7141-95d0-a0916fa50842,01a2009f-9152-715a-ab54-fc34c2419bc1,01a2009f-9152-7172-9e0a-ec1c7c60024b}'::text,
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
	'histogram_bounds', '{"2026-11-22 00:19:18.82661+00","2026-11-22 00:19:20.726028+00"}'::text,
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
	'histogram_bounds', '{{tenant},01a2009f-2771-7615-9044-78096df937d6}'::text,
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
	'relpages', '4168'::integer,
	'reltuples', '50010'::real,
	'relallvisible', '4167'::integer,
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
	'n_distinct', '21'::real,
	'most_common_vals', '{caller6,caller8,caller14,caller13,caller17,caller12,caller9,caller2,caller15,caller19,caller11,caller7,caller18,caller0,caller1,caller3,caller16,caller4,caller10,caller5}'::text,
	'most_common_freqs', '{0.05733333,0.054833334,0.053833332,0.053,0.051666666,0.050666668,0.050666668,0.050333332,0.050166667,0.050166667,0.049833335,0.049666665,0.04916667,0.048666667,0.048666667,0.0485,0.047666665,0.046,0.045333333,0.04366667}'::real[],
	'correlation', '0.0442993'::real
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
	'most_common_vals', '{2026-03-15,2026-11-02}'::text,
	'most_common_freqs', '{0.0045,0.0045}'::real[],
	'histogram_bounds', '{2025-11-23,2025-12-10,2025-12-28,2026-01-17,2026-02-03,2026-02-20,2026-03-11,2026-03-31,2026-04-20,2026-05-09,2026-05-26,2026-06-14,2026-07-02,2026-07-21,2026-08-07,2026-08-25,2026-09-11,2026-09-28,2026-10-17,2026-11-06,2026-11-22}'::text,
	'correlation', '0.0003092341'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'endpoint',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '10'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"GET /10010","GET /12334","GET /14493","GET /16966","GET /19126","GET /21332","GET /2340","GET /25492","GET /27867","GET /29971","GET /32180","GET /34651","GET /36878","GET /38921","GET /41181","GET /43745","GET /45872","GET /48142","GET /5460","GET /7698","POST /v1/people"}'::text,
	'correlation', '0.33644593'::real
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
	'n_distinct', '1'::real,
	'most_common_vals', '{1}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'usage_days',
	'attname', 'seconds',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '1'::real,
	'most_common_vals', '{3.121188778997748}'::text,
	'most_common_freqs', '{1}'::real[],
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
	'histogram_bounds', '{01a2009f-20f5-70a5-ba79-4595131a5c8a,01a2009f-2203-76e4-8c86-268063664c36}'::text,
	'correlation', '-1'::real
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
	'correlation', '1'::real
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
	'relpages', '4547'::integer,
	'reltuples', '250020'::real,
	'relallvisible', '4545'::integer,
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
	'n_distinct', '1'::real,
	'most_common_vals', '{0}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'created_at',
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-1'::real,
	'histogram_bounds', '{"2026-08-21 10:06:59.149553+00","2026-08-25 21:25:55.149553+00","2026-08-30 10:16:03.149553+00","2026-09-04 00:33:07.149553+00","2026-09-08 11:53:07.149553+00","2026-09-13 07:49:23.149553+00","2026-09-17 20:56:03.149553+00","2026-09-22 08:28:19.149553+00","2026-09-27 07:39:47.149553+00","2026-10-01 11:57:23.149553+00","2026-10-06 03:33:23.149553+00","2026-10-10 16:16:35.149553+00","2026-10-15 13:26:27.149553+00","2026-10-20 13:08:51.149553+00","2026-10-25 13:31:15.149553+00","2026-10-29 22:40:03.149553+00","2026-11-03 06:03:15.149553+00","2026-11-07 23:22:43.149553+00","2026-11-12 23:08:51.149553+00","2026-11-17 13:15:47.149553+00","2026-11-21 23:52:03.149553+00"}'::text,
	'correlation', '1'::real
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
	'most_common_vals', '{01a2009f-5b87-71d7-9235-7813c39246bc}'::text,
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
	'n_distinct', '1'::real,
	'most_common_vals', '{policy.shadowed}'::text,
	'most_common_freqs', '{1}'::real[],
	'correlation', '1'::real
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
	'histogram_bounds', '{01a023c9-c167-778e-9941-3240dcdc2981,01a03ad0-ce13-793e-ad49-e223d5760cb1,01a0522b-5ac9-7c34-a5cf-92e8e6541a6f,01a069d5-7f4a-74db-b097-90e3cd652e94,01a080dd-873a-7051-8c56-8d42264621f5,01a099be-37ce-79b4-a189-8679ec7ee138,01a0b127-e734-74b3-9f6c-1a0088f8810d,01a0c83b-2979-7215-9078-af65b7608b7d,01a0e1ce-8e00-733a-b49d-d01de5b7f083,01a0f753-dc20-7404-a9f6-f95c708d07ac,01a10f46-43f3-7c31-9dd3-681a3f6c36b8,01a1269a-7608-7d27-afb9-570e167d1221,01a13fbe-86cd-7775-8939-4a6f5174472c,01a1596e-3e4a-74d9-9360-cb2caf3366f7,01a17342-947f-75bd-97c3-c7f1acdba680,01a189d2-7cf5-7a1c-957a-10215f9bbbc4,01a1a001-b702-79db-bcfa-75fa49305c90,01a1b852-d79c-7518-89fc-af544b56dedf,01a1d205-fa86-76ad-b7cb-99715d7a85f7,01a1e9a6-d6d4-7a6b-8833-39978ba31f73,01a20086-d3fa-7b2f-875f-1d4d38ae2654}'::text,
	'correlation', '1'::real
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
	'histogram_bounds', '{01a023c9-be85-7bc8-853d-7f1f7b1e78c1,01a03ad0-c9b3-7b14-b6aa-ab0b306e5a63,01a0522b-5392-7a3c-9adc-e47fecfc2ef0,01a069d5-74ac-7a38-b002-8b04c7cde47b,01a080dd-798d-7409-a249-1b50ee40b652,01a099be-26a0-7131-b461-adf04f8f13ed,01a0b127-d2c5-7386-8e15-4833604d0109,01a0c83b-12e2-7e0c-8b8e-0c0845c2d7f5,01a0e1ce-76a6-7ccd-aa42-bdffb81464c2,01a0f753-c360-7243-b523-ac08110ed57c,01a10f46-284c-79eb-bdfa-6f929a049e30,01a1269a-58ac-7bd2-a1f3-5ddfd966150b,01a13fbe-68b6-70b1-878b-565bf020d3a0,01a1596e-1e77-7820-8935-dea96b836670,01a17342-726c-7b79-b55f-6a5ce3f452e6,01a189d2-5896-7e96-9c46-9e437fcede07,01a1a001-922a-7c51-b892-9ef6a238aece,01a1b852-b11e-79f4-a50b-6bdae59f3f1f,01a1d205-d3c5-7c4e-84e2-7bef4ef37fc1,01a1e9a6-b03b-767c-a867-137d5043f825,01a20086-ab35-704b-b9ba-c8aca48a25b6}'::text,
	'correlation', '1'::real
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries',
	'attname', 'last_error',
	'inherited', 'f'::boolean,
	'null_frac', '1'::real,
	'avg_width', '0'::integer,
	'n_distinct', '0'::real
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
	'null_frac', '0.99083334'::real,
	'avg_width', '8'::integer,
	'n_distinct', '-0.009166658'::real,
	'histogram_bounds', '{"2026-08-21 16:19:47.149553+00","2026-08-23 01:13:07.149553+00","2026-08-23 18:06:27.149553+00","2026-08-26 10:06:27.149553+00","2026-08-28 01:13:07.149553+00","2026-08-29 11:53:07.149553+00","2026-09-05 09:13:07.149553+00","2026-09-07 20:46:27.149553+00","2026-09-14 02:59:47.149553+00","2026-09-15 16:19:47.149553+00","2026-09-18 17:13:07.149553+00","2026-09-26 08:19:47.149553+00","2026-09-29 22:33:07.149553+00","2026-10-07 15:26:27.149553+00","2026-10-10 10:59:47.149553+00","2026-10-17 14:33:07.149553+00","2026-10-31 07:26:27.149553+00","2026-11-06 19:53:07.149553+00","2026-11-14 21:39:47.149553+00","2026-11-19 09:13:07.149553+00","2026-11-21 12:46:27.149553+00"}'::text,
	'correlation', '1'::real
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
	'most_common_vals', '{delivered,dead,waiting}'::text,
	'most_common_freqs', '{0.97866666,0.012166667,0.009166666}'::real[],
	'correlation', '0.95028114'::real
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
	'elem_count_histogram', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}'::real[]
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
	'relpages', '7'::integer,
	'reltuples', '1012'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'api_keys_pkey',
	'relpages', '8'::integer,
	'reltuples', '1012'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_action',
	'relpages', '7749'::integer,
	'reltuples', '1.000077e+06'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_actor',
	'relpages', '6074'::integer,
	'reltuples', '1.000077e+06'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_object',
	'relpages', '11654'::integer,
	'reltuples', '1.000077e+06'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_by_time',
	'relpages', '6066'::integer,
	'reltuples', '1.000077e+06'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'audit_checkpoints_pkey',
	'relpages', '52'::integer,
	'reltuples', '10002'::real,
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
	'relpages', '8526'::integer,
	'reltuples', '1.000077e+06'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'autonomy_changes_pkey',
	'relpages', '12'::integer,
	'reltuples', '1004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'batch_chunks_pkey',
	'relpages', '17'::integer,
	'reltuples', '2001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers_by_time',
	'relpages', '101'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers_pkey',
	'relpages', '123'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_answers_tenant_id_case_id_reviewer_key',
	'relpages', '168'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_by_decision',
	'relpages', '123'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_by_type',
	'relpages', '207'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_pkey',
	'relpages', '123'::integer,
	'reltuples', '20001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'blind_cases_waiting',
	'relpages', '7'::integer,
	'reltuples', '647'::real,
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
	'relpages', '275'::integer,
	'reltuples', '20004'::real,
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
	'relpages', '53'::integer,
	'reltuples', '5002'::real,
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
	'relpages', '7191'::integer,
	'reltuples', '999868'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_by_job',
	'relpages', '3607'::integer,
	'reltuples', '501601'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_by_near_hash',
	'relpages', '6724'::integer,
	'reltuples', '999868'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_by_subject',
	'relpages', '133'::integer,
	'reltuples', '96988'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_pkey',
	'relpages', '10491'::integer,
	'reltuples', '999868'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'decisions_waiting',
	'relpages', '147'::integer,
	'reltuples', '19498'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_columns_pkey',
	'relpages', '131'::integer,
	'reltuples', '10042'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments_by_type',
	'relpages', '12'::integer,
	'reltuples', '1001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'fact_segments_pkey',
	'relpages', '8'::integer,
	'reltuples', '1001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'golden_cases_pkey',
	'relpages', '118'::integer,
	'reltuples', '10226'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys_by_age',
	'relpages', '1242'::integer,
	'reltuples', '250000'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'idempotency_keys_pkey',
	'relpages', '5221'::integer,
	'reltuples', '250000'::real,
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
	'relpages', '5'::integer,
	'reltuples', '501'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels_by_decision',
	'relpages', '610'::integer,
	'reltuples', '100008'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels_by_type',
	'relpages', '1033'::integer,
	'reltuples', '100008'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'labels_pkey',
	'relpages', '610'::integer,
	'reltuples', '100008'::real,
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
	'relpages', '8'::integer,
	'reltuples', '1001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people_tenant_id_email_key',
	'relpages', '11'::integer,
	'reltuples', '1001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'people_tenant_id_issuer_oidc_subject_key',
	'relpages', '2'::integer,
	'reltuples', '1001'::real,
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
	'relpages', '23'::integer,
	'reltuples', '2501'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews_by_time',
	'relpages', '251'::integer,
	'reltuples', '50004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews_pkey',
	'relpages', '306'::integer,
	'reltuples', '50004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'reviews_tenant_id_decision_id_reviewer_key',
	'relpages', '419'::integer,
	'reltuples', '50004'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions_by_prefix',
	'relpages', '246'::integer,
	'reltuples', '25001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sessions_pkey',
	'relpages', '153'::integer,
	'reltuples', '25001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings_by_policy',
	'relpages', '734'::integer,
	'reltuples', '50009'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'shadow_rulings_pkey',
	'relpages', '363'::integer,
	'reltuples', '50009'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'sign_in_failures_pkey',
	'relpages', '66'::integer,
	'reltuples', '5001'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'steps_pkey',
	'relpages', '11097'::integer,
	'reltuples', '1.000017e+06'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'subject_keys_pkey',
	'relpages', '613'::integer,
	'reltuples', '50001'::real,
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
	'relpages', '568'::integer,
	'reltuples', '50010'::real,
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
	'relpages', '3718'::integer,
	'reltuples', '250020'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_due',
	'relpages', '44'::integer,
	'reltuples', '2292'::real,
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
	'relpages', '85'::integer,
	'reltuples', '5334'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_pkey',
	'relpages', '2741'::integer,
	'reltuples', '250020'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 'webhook_deliveries_tenant_id_endpoint_id_event_id_key',
	'relpages', '3773'::integer,
	'reltuples', '250020'::real,
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
