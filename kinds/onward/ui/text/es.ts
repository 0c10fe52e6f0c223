import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Uso ulterior',
  'state.asked': 'Solicitado, aún sin respuesta',
  'state.permitted': 'Autorizado',
  'state.refused': 'No autorizado',
  'state.withdrawn': 'Autorización retirada',
  'command.ask': 'Solicitar un uso ulterior',
  'command.ask.help':
    'Lo que otra autoridad ha facilitado aquí le pertenece. Pregunte antes de que alguien ajeno a este grupo lo lea, o antes de usarlo en un procedimiento.',
  'command.permit': 'Autorizar',
  'command.permit.help': 'Una segunda persona de su autoridad debe aprobarlo antes de que salga la autorización.',
  'command.refuse': 'No autorizar',
  'command.withdraw': 'Retirar la autorización',
  'command.reportUse': 'Comunicar un uso',
  'command.reportUse.help':
    'Lo que sale por este nodo hacia el grupo indicado se comunica por sí solo. Comunique aquí lo que el nodo no ve: un expediente entregado a un tribunal, un papel, una conversación.',
  'reason.help': 'Desde ahora nada sale en virtud de la autorización. Lo que ya salió no se retira por ello.',
  'event.asked': '{who} solicitó un uso ulterior',
  'event.permitted': '{who} lo autorizó',
  'event.refused': '{who} no lo autorizó',
  'event.withdrawn': '{who} retiró la autorización',
  'event.used': '{who} lo usó',
  'error.onward.exists': 'Esto ya se solicitó.',
  'error.onward.absent': 'Aquí no se solicitó nada, así que no hay nada que responder.',
  'error.onward.sameGroup': 'Todo este grupo ya lo lee: elija otro grupo.',
  'error.onward.notOwner': 'Solo decide la autoridad que lo facilitó.',
  'error.onward.notAsker': 'Solo la autoridad que preguntó comunica un uso.',
  'error.onward.answered': 'Esto ya fue respondido.',
  'error.onward.explanation': 'Diga en una frase por qué no se autoriza.',
  'error.onward.until': 'Ese último día ya pasó: elija uno posterior, o ninguno.',
  'error.onward.notPermitted': 'Ahora no hay aquí autorización vigente: no se dio, venció o fue retirada.',
};

export default es;
