import type { Words } from './words.ts';

export const es: Words = {
  locales: ['es'],
  small:
    'de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me si sin sobre este entre ya cuando todo esta ser son dos tambien fue habia era muy anos hasta desde nos durante uno ni contra ese eso ante e esto mi antes estos quien han tras segun asi donde ambos mismo',
  fields: {
    foreign:
      'relaciones exteriores|asuntos exteriores(?:, union europea y cooperacion)?|exteriores|relaciones exteriores y culto',
    interior: 'interior|gobernacion|asuntos internos|seguridad interior|seguridad nacional',
    justice: 'justicia(?: y derechos humanos)?',
    defence: 'defensa(?: nacional)?|la defensa nacional',
    migration: 'migraciones|migracion|inmigracion|extranjeria',
    security: 'seguridad(?: publica| ciudadana| y proteccion ciudadana)?',
    civil: 'proteccion civil|emergencias',
    finance: 'hacienda(?: y credito publico)?|finanzas|el tesoro',
    economy: 'economia|industria|fomento|desarrollo',
    trade: 'comercio(?: exterior)?',
    labour: 'trabajo|empleo|asuntos sociales',
    energy: 'energia|petroleo|minas',
    education: 'educacion(?: publica)?',
    health: 'salud|sanidad',
    culture: 'cultura|turismo',
    religion: 'asuntos (?:religiosos|islamicos)|habices',
    environment: 'medio ambiente',
    transport: 'transportes?|comunicaciones',
    agriculture: 'agricultura|pesca',
  },
  office: (field) =>
    `(?:vice)?(?:ministr[oa]s?|ministerio|secretari[oa]s?|secretaria|titular|subsecretari[oa])(?: \\p{L}+)? (?:de la |del |de los |de |para la |para )(?:estado (?:de |para )?)?(?:${field})`,
  heads: {
    monarch: 'rey|reina|emir|sultan|principe heredero',
    president: '(?:president[ea]|mandatari[oa]|jefe del? estado|jefa del? estado)',
    leader: 'lider supremo',
    premier:
      'primer(?:a)? ministr[oa]|president[ea] del gobierno|jefe de gobierno|canciller (?:aleman|alemana|federal|austriaco)',
    foreign: 'canciller|secretari[oa] de estado',
    police: 'director general de la (?:policia|guardia civil)|jefe de la policia',
    minister: 'consejer[oa] federal|ministr[oa]s?|secretari[oa] de estado|titular',
  },
  counterpart: 'homolog[oa]s?|par(?: \\p{L}+)?',
  honorific: 'sr|sra|senor|senora|don|dona|doctor|general|jeque',
  encounter:
    'se (?:vio|vieron|dieron cita|ven) |se (?:ha|han) (?:\\p{L}+ )?(?:reunido|entrevistado|visto|encontrado)|acogio|acoge|videoconferencia|despacho con|cita(?: bilateral| binacional)?|sesion de trabajo|mesa de trabajo|se (?:reunio|reunieron|reune|reunen|reunira|reuniran|entrevisto|entrevistaron|entrevista|entrevistara|encontro|encontraron)|reunion(?:es)?(?: bilateral| de trabajo| privada)?|encuentro(?: bilateral)?|recib(?:io|e|ira|ido|imiento)|recepcion|entrevista|conversaci(?:on|ones)|dialogo|mantuv(?:o|ieron) (?:\\p{L}+ ){0,3}(?:reunion|encuentro|conversacion)\\p{L}*|sostuv(?:o|ieron) (?:\\p{L}+ ){0,3}(?:reunion|encuentro|conversacion)\\p{L}*|conferencia de prensa conjunta|rueda de prensa conjunta|comision (?:mixta|binacional)|llamada telefonica|conversacion telefonica|cumbre bilateral',
  met: 'se (?:reunio|reunieron|entrevisto|entrevistaron|encontro|encontraron|vio|vieron|dieron cita|celebro)|(?:ha|han) (?:\\p{L}+ )?(?:recibido|mantenido|celebrado|sostenido|firmado|tenido)|se (?:ha|han) (?:\\p{L}+ )?(?:reunido|entrevistado|visto|encontrado)|recibio|mantuv(?:o|ieron)|sostuv(?:o|ieron)|acogio|converso|conversaron|dialogo con|firmaron|firmo',
  visit:
    'visita(?: oficial| de estado| de trabajo)?|visito|visitara|viaje|viajo|viajara|gira|arribo|llego a|llegada|visitante|delegacion|comitivas?',
  many: 'cumbre|asamblea general|consejo de seguridad|consejo de (?:ministros|la union)|g20|g7|g6|conferencia internacional|multilateral|plenaria',
  both: '(?:ambos|los dos) ministerios|ambos|ambas|los (?:ministros|presidentes|mandatarios|cancilleres)|(?:los|las) dos (?:paises|partes|ministros|gobiernos|naciones|mandatarios|presidentes|cancilleres|lideres|delegaciones)|amb[oa]s (?:paises|partes|ministros|gobiernos|naciones|mandatarios|presidentes|cancilleres|funcionarios|lideres|secretarios|dirigentes)',
  agreed:
    'qued(?:o|aron) (?:\\p{L}+ )?(?:aprobad|fijad|definid|sellad|instalad|pactad)[oa]s?|se (?:ha|han) (?:\\p{L}+ )?(?:acordado|decidido|firmado|aprobado|pactado|convenido|suscrito)|(?:instruyeron|encargaron|encomendaron) a sus|se (?:han )?comprometi(?:do|eron)|qued(?:o|aron) (?:\\p{L}+ )?(?:acordad|decidid|convenid|establecid)[oa]s?|se compromet(?:en|emos)|acordamos|decidimos|firmamos|hemos (?:\\p{L}+ )?(?:decidido|acordado|firmado)|se decidio|alcanzaron un (?:\\p{L}+ )?(?:acuerdo|entendimiento)|convienen|se (?:\\p{L}+ )?(?:acordo|firmo|firmaron|acordaron|decidio|convino|suscribio|pacto)|(?:adoptaron|aprobaron|alcanzaron|lograron|sellaron|cerraron) (?:\\p{L}+ ){0,3}(?:hoja de ruta|declaracion|plan|programa|acuerdo|entendimiento|pacto|convenio)|suscribieron|rubricaron|se pusieron de acuerdo|llegaron a un acuerdo|concordaron|acordando|concertaron|fue(?:ron)? (?:acordad|firmad|suscrit|signad)[oa]s?|(?:han |hemos |habian )?(?:acordad[oa]|acordaron|acordo|acuerdan|convenido|convinieron|convino|pactaron|pactado|coincidieron en|se comprometieron|se comprometio|decidieron|decidido|firmaron|firmo|firmado|firman|signaron|signado|suscribieron|suscribio|suscrito|rubricaron|establecieron|resolvieron)|se (?:firmo|firmaron|acordo|suscribio|suscribieron|acuerda)|suscripcion de|firma de (?:un|una|los|las|varios)|(?:sirvio|logro|lograron) (?:para )?acordar|acuerdos? (?:alcanzado|firmado|para|de cooperacion)|establecimiento de un|creacion de un (?:\\p{L}+ )?(?:grupo|comite|mecanismo)|memorandum de entendimiento|convenio de',
  intended:
    'prometieron|prometen|prometido|(?:expresaron|manifestaron|reiteraron|reafirmaron|confirmaron) (?:\\p{L}+ ){0,3}(?:voluntad|compromiso|disposicion|interes|intencion|deseo)|\\p{L}+(?:aran|eran|iran)|(?:reafirm|reiter|refrend|ratific|manifest|expres)(?:aron|o) (?:\\p{L}+ ){0,3}(?:compromiso|voluntad|disposicion|interes|decision)|van a|buscaran|trabajaran|continuaran|impulsaran|fortaleceran|crearan|tendran|reforzaran|sera firmado|se firmara|firmaran',
  unagreed: 'el ano pasado|ano pasado|no (?:acordaron|firmaron|hubo acuerdo)|desacuerdo|rechaz\\p{L}+',
  deal: 'textos?|documentos?|arreglos?|planes|plan|acuerdos?|memorand(?:o|um|os)|convenios?|tratados?|protocolos?|declaracion(?:es)?|plan(?:es)? de accion|hoja de ruta|pactos?|carta de intencion|entendimientos?',
  closes:
    'fij(?:aron|ad[oa]s?)|defin(?:ieron|id[oa]s?)|establec(?:ieron|id[oa]s?)|elabor(?:aron|ad[oa]s?)|cre(?:aron|ad[oa]s?)|lanz(?:aron|ad[oa]s?)|pus(?:ieron|o) en marcha|determin(?:aron|ad[oa]s?)|instituy(?:eron|o)|conclu(?:yeron|yo|yen|id[oa]s?)|firm(?:aron|o|an|ad[oa]s?)|suscrib(?:ieron|io|en)|suscrit[oa]s?|aprob(?:aron|o|ad[oa]s?)|adopt(?:aron|o|ad[oa]s?)|ratific(?:aron|o|ad[oa]s?)|celebr(?:aron|ad[oa]s?)|renov(?:aron|ad[oa]s?)|alcanz(?:aron|ad[oa]s?)',
  under: 'segun|conforme al?|de acuerdo con|en virtud',
  making:
    '(?:activacion|elaboracion|aprobacion|despliegue|intercambio)(?= (?:del?|conjunta))|(?:firma|suscripcion|conclusion|adopcion|lanzamiento|creacion|puesta en marcha|establecimiento|apertura|constitucion|inicio|conformacion|instalacion)(?= (?:del?|conjunta))',
  provides: 'preven?|establecen?|contemplan?|abarcan?|incluyen?|estipulan?|contienen?|buscan?|disponen?|comprenden?',
  joint:
    'unificad[oa]s?|mixt[oa]s?|entre (?:los dos|las dos|ambos|ambas)|juntos|juntas|conjuntamente|comun(?:es)?|conjunt[oa]s?|bilateral(?:es)?|compartid[oa]s?|mutu[oa]s?|reciproc[oa]s?|respectiv[oa]s|grupo de trabajo|punto de contacto|oficial(?:es)? de enlace|mecanismos?|de (?:ambos|los dos) paises|binacional(?:es)?',
  planned:
    '(?:esta|estan) previst[oa]s?|se preve|se (?:creara|establecera|instalara|conformara|formara|firmara|pondra en marcha|abrira|celebrara|realizara|constituira)n?|(?:sera|seran) (?:\\p{L}+ )?(?:cread|establecid|firmad|instalad|lanzad|abiert)[oa]s?|volveran a (?:reunirse|verse|encontrarse)|proxim[oa] (?:reunion|encuentro|sesion) (?:se|sera)',
  gives:
    '(?:aportar|entregar|financiar|enviar|destinar|donar|formar|capacitar|entrenar|equipar|apoyar|prestar|ceder|facilitar|proporcionar|suministrar|otorgar|conceder|invertir|desplegar|intercambiar|compartir|extraditar|acoger|dotar|habilitar|asignar|ayudar|asistir|pondr|abrir|reforzar|estrechar)an?|van? a (?:aportar|entregar|financiar|enviar|destinar|desplegar|intercambiar|compartir|crear|abrir|reforzar)',
  pledges:
    'acepto|aceptaron|ha aceptado|se hizo cargo|se mostro dispuest[oa]|asumio|asumira|prometio|se (?:ha )?comprometi(?:o|do)|se compromete|garantizo|aseguro que|ofrecio|anuncio (?:\\p{L}+ )?que (?:\\p{L}+ ){1,3}(?:destinara|aportara|entregara|enviara|financiara|donara)',
  founds:
    'se (?:creara|establecera|instalara|conformara|formara|pondra en marcha|abrira|constituira|desplegara|reforzara|intensificara|activara|habilitara|intercambiara)n?|(?:sera|seran) (?:\\p{L}+ )?(?:cread|establecid|instalad|lanzad|abiert|desplegad|reforzad|enviad|destinad)[oa]s?',
  talk: 'plante\\p{L}+|necesidad|importancia|se vier\\p{L}+|propus\\p{L}+|propon\\p{L}+|denunci\\p{L}+|advirt\\p{L}+|servir\\p{L}*|dij\\p{L}+|senal\\p{L}+|subray\\p{L}+|destac\\p{L}+|afirm\\p{L}+|asegur\\p{L}+|agradec\\p{L}+|elogi\\p{L}+|valor\\p{L}+|expres\\p{L}+|reiter\\p{L}+|record\\p{L}+|conden\\p{L}+|discut\\p{L}+|abord\\p{L}+|analiz\\p{L}+|trat\\p{L}+|revis\\p{L}+|convers\\p{L}+|habl\\p{L}+|dialog\\p{L}+|coincid\\p{L}+|reun\\p{L}+|entrevist\\p{L}+|mantuv\\p{L}+|sostuv\\p{L}+|celebr\\p{L}+|recib\\p{L}+|visit\\p{L}+|son|eran|fueron|estan|esper\\p{L}+|pid\\p{L}+|inst\\p{L}+|llam\\p{L}+|confi\\p{L}+|consider\\p{L}+|manifest\\p{L}+|intercambiaron (?:opiniones|puntos)|repas\\p{L}+|examin\\p{L}+|particip\\p{L}+|evalu\\p{L}+|hicieron|tienen|tuvieron|quieren|llegaron|comparten|felicit\\p{L}+|lament\\p{L}+|recorr\\p{L}+|presentaron|escucharon|se vieron|calific\\p{L}+|reconoc\\p{L}+|ponder\\p{L}+|resalt\\p{L}+',
  wished:
    'esper(?:a|an|o|aba|aban|ando|aron|anza)|dese(?:a|an|o|aron)|pidi(?:o|eron)|piden?|llam(?:o|aron|a|an) a|instan?|insto|instaron|si|podrian?|puedan?|deberian?|conversaron|discutieron|analizaron|abordaron|formas de|maneras de|neg(?:o|aron) a|rechaz\\p{L}+|propus(?:o|ieron)|solicit\\p{L}+|posibles?|posibilidad(?:es)?|exhort\\p{L}+|lograron(?= ponerse)',
  negation: 'no|ningun[ao]?|sin|nunca|ni|jamas',
  government: 'gobierno|autoridades|delegacion|ejecutivo',
  speech:
    'dijo|dice|senalo|afirmo|aseguro|destaco|indico|expreso|explico|informo|agrego|anadio|subrayo|resalto|manifesto|sostuvo|anuncio|declaro|considero|reitero|recordo|agradecio|pidio|reconocio|recibio|recibe|comento|preciso|apunto|advirtio|insto|defendio|respondio|refirio|visito|llego|arribo|firmo|instruyo|insistio|confio',
  today: 'hoy|esta (?:manana|tarde|noche)',
  yesterday: 'ayer',
  tomorrow: 'manana',
  future:
    'tendra|tendran|participara|firmara|firmaran|abordara|abordaran|analizara|dialogara|habra|encabezara|se entrevistara|sera|se reunira|recibira|visitara|viajara|viaja|prevista?o?|realizara|llegara|tendra lugar|se reuniran|sostendra',
  page: {
    lines: [
      '^(?:lo mas (?:leido|visto)|te (?:recomendamos|puede interesar).{0,80}|le puede interesar.{0,100}|prohibida (?:su |la )?reproduccion.{0,80}|aviso legal.{0,60}|suscribase .{0,60}|apuntate .{0,60}|registrate .{0,60}|siga .{0,60}|noticias relacionadas|notas? de prensa relacionadas?|ultima hora|mas noticias|comparte .{0,40})$',
      '^(?:contactos? (?:de|para la) prensa|oficina de prensa)(?:\\s*:.{0,120})?$',
      '^(?:lea|leer|lee|ver|vea|mira)(?:(?: tambien| mas| ademas)\\s*:?|\\s*:).{0,140}$',
      '^(?:compartir|imprimir|comentarios?|comentar|suscribete|publicidad|siguenos|newsletter|etiquetas|temas|archivado en|tiempo de lectura|relacionad[oa]s?)(?:\\s*:.{0,80}|(?:\\s+\\S+){0,2})$',
      '^(?:foto|fotografia|imagen|fuente|credito)s?\\s*[:/].*$',
      '^.{0,40}todos los derechos reservados.*$',
      '^se el primero en comentar.*$',
      '^(?:publicado|actualizado)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
    ],
    sentences: [
      '^.{0,200}(?:medios|periodistas|la prensa) .{0,120}(?:acredit|inscrib|estan invitad|se ruega|deberan contactar).*$',
    ],
    tails: [],
  },
};
