import { useState } from 'preact/hooks';
import type { Changes } from '../../../shared/audit/changes.ts';
import { auditHeadOf } from './look.ts';
import { heldOf, type Model } from './model.ts';
import { type AuditRecord, keepAudit } from './store.ts';
import { ask } from './study.ts';
import { beginReading } from './use-audit.ts';
import type { Held } from './work/study.ts';

/** Where a comparison stands. */
export type Comparing =
  | { is: 'none' }
  | { is: 'reading' }
  | { is: 'working' }
  | { is: 'failed' }
  | { is: 'not-audit' }
  | { is: 'done'; earlier: AuditRecord; changes: Changes };

/** Compares an audit with an earlier one: of this device, or a file, which is read first and kept like any other. */
export function useChanges(model: Model) {
  const [comparing, setComparing] = useState<Comparing>({ is: 'none' });
  const compare = async (earlier: Held) => {
    setComparing({ is: 'working' });
    const changes = await ask((study) => study.changes(earlier, heldOf(model)));
    setComparing({ is: 'done', earlier: earlier.record, changes });
  };
  const guarded = (work: Promise<void>) =>
    work.catch((error) => {
      console.error(error);
      setComparing({ is: 'failed' });
    });
  const withRecord = (record: AuditRecord) => guarded(compare({ record, memory: null }));
  const withFile = (file: File) =>
    guarded(
      (async () => {
        setComparing({ is: 'reading' });
        const path = file.name;
        const head = await auditHeadOf({ file, path });
        if (!head) return setComparing({ is: 'not-audit' });
        const { finished } = beginReading([{ file, path, district: '', columns: {} }], head.name);
        const { record, batches, texts } = await finished;
        // It was made when its head says, whenever it is read.
        const earlier = { ...record, made: head.made };
        if (texts.size === 0) await keepAudit(earlier);
        await compare({ record: earlier, memory: texts.size > 0 ? { batches, texts: [...texts] } : null });
      })(),
    );
  return { comparing, withRecord, withFile };
}
