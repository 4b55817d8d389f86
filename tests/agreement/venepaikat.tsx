import { Sivu } from "../osat/Sivu";

export default function Seloste() {
  return (
    <Sivu>
      <h1 id="rekisteriseloste">Rekisteriseloste</h1>
      <table>
      
      
      
      
      <tbody>
      <tr>
      <td>Rekisterinpitäjä</td>
      <td>Lahnasalmen kunta, Rantatie 12, 51999 Lahnasalmi</td>
      </tr>
      <tr>
      <td>Yhteyshenkilö rekisteriä koskevissa asioissa</td>
      <td>Satamamestari Aino Ruoho, puh. 015 555 0199</td>
      </tr>
      <tr>
      <td>Rekisterin nimi</td>
      <td>Venepaikkarekisteri</td>
      </tr>
      <tr>
      <td>Henkilötietojen käsittelyn tarkoitus</td>
      <td>Venepaikkojen vuokraaminen ja laskutus</td>
      </tr>
      <tr>
      <td>Rekisterin tietosisältö</td>
      <td>Vuokraajan nimi, osoite, puhelinnumero ja veneen
      rekisterinumero</td>
      </tr>
      <tr>
      <td>Säännönmukaiset tietolähteet</td>
      <td>Vuokraaja itse</td>
      </tr>
      <tr>
      <td>Säännönmukaiset tietojen luovutukset</td>
      <td>Tietoja ei luovuteta muille.</td>
      </tr>
      <tr>
      <td>Tietojen siirto EU:n tai ETA:n ulkopuolelle</td>
      <td>Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.</td>
      </tr>
      <tr>
      <td>Rekisterin suojauksen periaatteet</td>
      <td>Paperit säilytetään lukitussa kaapissa ja sähköinen rekisteri on
      suojattu salasanalla.</td>
      </tr>
      <tr>
      <td>Tarkastusoikeus</td>
      <td>Jokaisella on oikeus tarkastaa, mitä häntä koskevia tietoja
      rekisteriin on talletettu. Tarkastusoikeus on maksuton kerran
      vuodessa.</td>
      </tr>
      <tr>
      <td>Tiedon korjaaminen</td>
      <td>Rekisteröity voi vaatia virheellisen tiedon korjaamista.</td>
      </tr>
      </tbody>
      </table>
    </Sivu>
  );
}
