/** Whether anything stands between a passer-by and the group. */
import type { Spec } from '../../model.ts'
import { blank, filled } from '../blank.ts'

type Admission = NonNullable<NonNullable<Spec['structure']>['admission']>

/** A mode that filters, a fee, questions, a review, a template to fill in, or a probation. */
export const hasThreshold = (admission: Admission | undefined): boolean =>
  admission !== undefined &&
  ((admission.mode !== undefined && admission.mode !== 'open') ||
    (admission.fee ?? 0) > 0 ||
    filled(admission.questions).length > 0 ||
    !blank(admission.review) ||
    (admission.intro_template?.length ?? 0) > 0 ||
    (admission.probation_days ?? 0) > 0)
