export const actNowWords = {
  title: 'Nu handelen',
  local: 'Toegevoegd door',
  professionals: 'Voor professionals. Zoek je hulp voor jezelf?',
} as const;
