/** The step of the guide that the signals belong to, and the one after it. */
export const STEPS = ['signalen-opmerken', 'bespreken-met-collega'] as const;
