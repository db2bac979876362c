-- The engine asks at the end of each task whether it has parts; nothing but this index spares it reading all open tasks.
CREATE INDEX act_idx_task_parent ON engine.act_ru_task (parent_task_id_) WHERE parent_task_id_ IS NOT NULL;

-- Nobody asks for the jobs of a tenant or of a job definition, and every timer that moves pays for both.
DROP INDEX engine.act_idx_job_tenant_id;
DROP INDEX engine.act_idx_job_job_def_id;
