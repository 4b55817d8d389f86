import { Sivu } from "../osat/Sivu";

export default function Seloste() {
  return (
    <Sivu>
      <h1 id="kerälän-lankapuodin-tietosuojaseloste">Kerälän Lankapuodin
      tietosuojaseloste</h1>
      <h2 id="rekisterinpitäjä-ja-yhteystiedot">1. Rekisterinpitäjä ja
      yhteystiedot</h2>
      <p>Kerälän Lankapuoti Oy, Villakatu 7, 39999 Kerälä,
      asiakaspalvelu@keralanlankapuoti.example</p>
      <h2 id="käsittelyn-tarkoitukset-ja-oikeusperusteet">2. Käsittelyn
      tarkoitukset ja oikeusperusteet</h2>
      <table>
      <thead>
      <tr>
      <th>Tarkoitus</th>
      <th>Oikeusperuste</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>Tilausten toimittaminen ja laskuttaminen</td>
      <td>Sopimus</td>
      </tr>
      <tr>
      <td>Kirjanpito</td>
      <td>Lakisääteinen velvoite</td>
      </tr>
      <tr>
      <td>Uutiskirje</td>
      <td>Suostumus</td>
      </tr>
      </tbody>
      </table>
      <h2 id="käsiteltävät-tiedot-ja-niiden-lähteet">3. Käsiteltävät tiedot ja
      niiden lähteet</h2>
      <p>Saamme nimesi, osoitteesi, puhelinnumerosi ja tilaustesi sisällön
      sinulta itseltäsi, kun teet tilauksen. Tietojen antaminen on edellytys
      tilauksen toimittamiselle.</p>
      <h2 id="vastaanottajat-ja-siirrot">4. Vastaanottajat ja siirrot</h2>
      <p>Osoitteesi luovutetaan kuljetusyhtiölle. Maksut käsittelee
      maksupalvelu. Tietoja ei siirretä Euroopan talousalueen
      ulkopuolelle.</p>
      <h2 id="säilytysajat">5. Säilytysajat</h2>
      <ul>
      <li>Tilaustietoja säilytetään kuusi vuotta sen kalenterivuoden
      päättymisestä, jona tilaus tehtiin.</li>
      <li>Uutiskirjeen tilaajan tiedot poistetaan, kun tilaus perutaan.</li>
      </ul>
      <h2 id="oikeutesi">6. Oikeutesi</h2>
      <p>Sinulla on oikeus:</p>
      <ul>
      <li>saada tieto siitä, mitä tietoja sinusta käsittelemme, ja jäljennös
      niistä</li>
      <li>saada virheelliset tiedot oikaistuiksi</li>
      <li>saada tietosi poistetuiksi</li>
      <li>pyytää käsittelyn rajoittamista</li>
      <li>vastustaa käsittelyä suoramarkkinointiin</li>
      <li>siirtää tietosi järjestelmästä toiseen</li>
      <li>peruuttaa suostumuksesi milloin tahansa.</li>
      </ul>
      <p>Voit tehdä valituksen tietosuojavaltuutetulle, jos katsot, että
      käsittely rikkoo tietosuoja-asetusta.</p>
      <h2 id="evästeet-ja-automaattinen-päätöksenteko">7. Evästeet ja
      automaattinen päätöksenteko</h2>
      <p>Verkkokauppa käyttää vain välttämättömiä evästeitä. Emme tee
      automaattisia päätöksiä emmekä profiloi asiakkaita.</p>
      <p>Päivitetty 3.2.2026</p>
    </Sivu>
  );
}
