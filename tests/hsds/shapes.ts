/**
 * Records in the shapes of large public examples of HSDS, each with every kind of field that its example has, in words
 * of our own: openreferral/specification `examples/` (organization_full, service_full, service_at_location_full and
 * service_list at 279fd2e; tabular as a table of contents) and what a public converter of another list writes
 * (stevensblueprint/hsds-transformer `output/`).
 */
const uuid = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

const language = { id: uuid(30), name: 'Bangla', code: 'bn', note: 'Ask a day before' };
const phone = {
  id: uuid(20),
  number: '212-555-0145',
  extension: 100,
  type: 'voice',
  description: 'The desk by the door.',
  languages: [language],
};
const contact = { id: uuid(21), name: 'Somebody', title: 'Desk', phones: [phone] };
const schedule = {
  id: uuid(22),
  freq: 'WEEKLY',
  byday: 'TH,FR',
  opens_at: '10:00:00',
  closes_at: '18:00:00',
  timezone: 3,
  notes: 'Not on holidays.',
};
const location = {
  id: uuid(23),
  location_type: 'physical',
  name: 'The hall',
  alternate_name: 'Hall',
  description: 'A hall in Queens.',
  transportation: 'Any bus.',
  latitude: 40.7,
  longitude: -73.8,
  external_identifier: '1009',
  languages: [language],
  addresses: [
    {
      id: uuid(24),
      attention: 'Somebody',
      address_1: '1 Hall Way',
      address_2: 'Back door',
      city: 'Queens',
      state_province: 'NY',
      postal_code: '',
      country: 'US',
      address_type: 'physical',
    },
    {
      id: uuid(25),
      address_1: 'Box 1',
      city: 'Queens',
      state_province: 'NY',
      postal_code: '',
      country: 'US',
      address_type: 'postal',
    },
  ],
  contacts: [contact],
  accessibility: [{ id: uuid(26), description: 'A ramp.' }],
  phones: [phone],
  schedules: [schedule],
};
const organization = {
  id: uuid(1),
  name: 'Open Door Center',
  alternate_name: 'Open Door',
  description: 'A center where people talk.',
  email: 'desk@door.example',
  website: 'https://door.example/',
  tax_status: 'exempt',
  year_incorporated: 2011,
  legal_status: 'nonprofit',
  logo: 'https://door.example/logo.png',
  uri: 'https://list.example/1',
  parent_organization_id: uuid(2),
};
const service = {
  id: uuid(3),
  name: 'Talks',
  alternate_name: 'Listening',
  description: 'You talk with one worker.',
  url: 'https://door.example/talks',
  email: 'talks@door.example',
  status: 'active',
  interpretation_services: 'Some.',
  application_process: 'You call.',
  fees_description: 'Five dollars, or what you can give.',
  wait_time: 'A week',
  fees: '5',
  accreditations: 'None.',
  eligibility_description: 'Anyone over 16.',
  minimum_age: 16,
  maximum_age: 100,
  assured_date: '2025-01-01',
  assurer_email: 'list@list.example',
  licenses: 'None.',
  alert: 'Ask first if there is room.',
  last_modified: '2025-03-15T10:30:45.123Z',
};
const parts = {
  phones: [phone],
  schedules: [schedule],
  service_areas: [{ id: uuid(40), name: 'The city' }],
  languages: [language],
  funding: [{ id: uuid(41), source: 'A grant.' }],
  cost_options: [{ id: uuid(42), amount: 5, currency: 'usd' }],
  program: { id: uuid(43), name: 'Care', description: 'All of it.' },
  required_documents: [{ id: uuid(44), document: 'None.' }],
  contacts: [contact],
  metadata: [{ id: uuid(45), last_action_type: 'update' }],
  attributes: [
    {
      id: uuid(46),
      link_type: 'need',
      link_entity: 'service',
      value: 'x',
      taxonomy_term: {
        id: uuid(47),
        code: 'RP-1400',
        name: 'Counseling',
        description: 'A term.',
        taxonomy: 'Another taxonomy',
        language: 'eng',
      },
    },
  ],
};
const place = {
  id: uuid(50),
  description: 'Talks in the hall.',
  contacts: [contact],
  phones: [phone],
  schedules: [schedule],
  location,
};

/** The records, by what their examples are. */
export const shapes = {
  'an organization with everything in it': {
    ...organization,
    funding: parts.funding,
    contacts: [contact],
    phones: [phone],
    locations: [location],
    programs: [parts.program],
    organization_identifiers: [{ id: uuid(51), identifier: '123' }],
    services: [{ ...service, ...parts }],
  },
  'a service with everything in it': {
    ...service,
    ...parts,
    service_at_locations: [place],
    organization,
  },
  'a service at a place': { ...place, service: { ...service, organization } },
  'a page of services': {
    total_items: 10,
    total_pages: 10,
    page_number: 1,
    size: 1,
    first_page: true,
    last_page: false,
    empty: false,
    contents: [{ ...service, organization, program: null, phones: [] }],
  },
  'what another list was turned into': {
    id: '3787',
    name: 'Open Door Center',
    alternate_name: '',
    description: 'A center where people talk.',
    website: 'www.door.example',
    year_incorporated: '2011',
    locations: [{ id: '3788', name: 'The hall', latitude: '40.7', addresss: [{ id: '1' }] }],
    services: [
      {
        id: [{ id: '33133' }],
        name: 'LH-6300.6550',
        application_process: 'You call.',
        last_modified: '2024-06-28 15:11:25',
        phones: [{ id: '6317', number: '+44 1234 234567' }],
      },
    ],
  },
  'a table of contents': {
    profile: 'tabular-data-package',
    resources: [{ name: 'organizations', path: 'organizations.csv' }],
  },
} as const;
