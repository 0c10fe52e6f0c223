/** What the invented people of the demonstration say. No person, place or number in it is real. */
export const evidenceNote = { name: 'harbour-camera-14-november.mp4', mediaType: 'video/mp4' };

export function question(now: Date, file: string | null, urgent = true) {
  const keep = `${now.getUTCFullYear() + 1}-12`;
  return {
    to: ['ma-moi'],
    title: 'Owner and movements of the boat “Amal”',
    purposeClass: 'smuggling',
    offence: 'Facilitation of unlawful entry',
    purpose: 'Criminal investigation into the organisers of a crossing that cost lives.',
    legalBasis: 'agreement-2024',
    facts:
      'On 14 November a boat marked “Amal” was found empty off the coast. Eleven persons say they paid a man who called himself Samir Lahmidi before they left.',
    reasons: 'The boat carries a registration of the requested State, which keeps the register of small craft.',
    link: 'Samir Lahmidi is named as the one who took the money; Nadia Fassi is a witness who saw the boat being loaded.',
    persons: [
      {
        name: 'Samir Lahmidi',
        category: 'suspect',
        aliases: ['سمير لحميدي'],
        born: '1981',
        nationality: 'MA',
        note: null,
      },
      { name: 'Nadia Fassi', category: 'witness', aliases: [], born: null, nationality: null, note: null },
    ],
    objects: [{ kind: 'vessel', value: 'Amal, registration 3-1187', note: 'White fibreglass, about nine metres' }],
    restrictions: 'Not to be put to the persons named before the hearing of 2 December.',
    urgency: urgent ? '3d' : '7d',
    urgencyReason: urgent ? 'relevance' : null,
    urgencyNote: urgent ? 'The boat leaves the custody of the harbour on 25 November.' : null,
    language: 'fr',
    reference: 'RM-2026-0417',
    handling: ['H1'],
    handlingNote: null,
    tlp: 'AMBER',
    pap: 'GREEN',
    keep,
    attachments: file === null ? [] : [file],
  };
}

export function reply() {
  return {
    summary: 'The boat and its owner are known.',
    items: [
      {
        text: 'The boat “Amal”, 3-1187, was registered on 3 March to Samir Lahmidi, boat builder; nobody has reported it stolen.',
        basis: 'fact',
        grade: { source: 'A', information: '1' },
        handling: ['H1'],
        handlingNote: null,
        attachments: [],
      },
      {
        text: 'قال أحد حراس الميناء إن القارب بيع نقدا في شهر أكتوبر.',
        basis: 'assessment',
        grade: { source: 'B', information: '3' },
        handling: ['H1'],
        handlingNote: null,
        attachments: [],
      },
    ],
    restrictions: null,
    tlp: null,
    pap: null,
    keep: null,
  };
}
