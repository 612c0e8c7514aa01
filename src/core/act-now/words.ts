export const actNowWords = {
  title: 'Nu handelen',
  call: 'Bel',
  own: 'In jouw gemeente',
  professionals: 'Voor professionals. Zoek je hulp voor jezelf?',
} as const;
