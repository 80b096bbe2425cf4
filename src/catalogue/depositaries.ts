import type { Treaty } from '../treaty/treaty.ts';

type Depositary = Treaty['depositary'];

/** The Secretary-General of the United Nations. */
export const UNITED_NATIONS: Depositary = {
  name: 'Secretary-General of the United Nations',
  seat: 'New York',
  zone: 'America/New_York',
};

/** The Secretary General of the Council of Europe. */
export const COUNCIL_OF_EUROPE: Depositary = {
  name: 'Secretary General of the Council of Europe',
  seat: 'Strasbourg',
  zone: 'Europe/Paris',
};

/** The Director-General of the International Labour Office, who registers ratifications. */
export const LABOUR_OFFICE: Depositary = {
  name: 'Director-General of the International Labour Office',
  seat: 'Geneva',
  zone: 'Europe/Zurich',
};

/** The Director General of the World Intellectual Property Organization. */
export const INTELLECTUAL_PROPERTY: Depositary = {
  name: 'Director General of the World Intellectual Property Organization',
  seat: 'Geneva',
  zone: 'Europe/Zurich',
};

/** The Secretary-General of the International Maritime Organization. */
export const MARITIME_ORGANIZATION: Depositary = {
  name: 'Secretary-General of the International Maritime Organization',
  seat: 'London',
  zone: 'Europe/London',
};

/** The Ministry of Foreign Affairs of the Netherlands, for the conventions of The Hague. */
export const NETHERLANDS: Depositary = {
  name: 'Ministry of Foreign Affairs of the Kingdom of the Netherlands',
  seat: 'The Hague',
  zone: 'Europe/Amsterdam',
};

/** The Government of the United States of America. */
export const UNITED_STATES: Depositary = {
  name: 'Government of the United States of America',
  seat: 'Washington',
  zone: 'America/New_York',
};
