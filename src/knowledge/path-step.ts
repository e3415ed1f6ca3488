/** The script of a step that the author wrote without words of its own: on a path, or in the welcome of a later cohort. */
export const PATH_STEP = 'path/step'
