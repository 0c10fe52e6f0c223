import type en from './en.ts';

export default {
  name: 'Richiesta di informazioni',
  create: 'Chiedi informazioni',
  'state.asked': 'Inviata',
  'state.received': 'Ricevuta',
  'state.accepted': 'Accettata',
  'state.clarification': 'Chiarimento richiesto',
  'state.delayed': 'Ritardo comunicato',
  'state.partial': 'Risposta parziale',
  'state.answered': 'Risposta data',
  'state.refused': 'Rifiutata',
  'state.withdrawn': 'Ritirata',
  'state.closed': 'Chiusa',
  'state.erased': 'Cancellata',
  'urgency.8h': 'Urgente, 8 ore',
  'urgency.3d': 'Urgente, 3 giorni',
  'urgency.7d': '7 giorni',
} satisfies Record<keyof typeof en, string>;
