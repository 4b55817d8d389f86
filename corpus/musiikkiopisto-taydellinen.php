<?php
/**
 * Template Name: Tietosuoja (ei sivupalkkia)
 */
get_header(); ?>
<div class="wrap">
  <?php while ( have_posts() ) : the_post(); ?>
  <article id="post-<?php the_ID(); ?>">
    <h1>Sointulan musiikkiopiston tietosuojaseloste oppilaille ja huoltajille</h1>
    <p class="pvm">Tarkistettu 5.8.2026 lukuvuoden alkua varten.</p>

    <h2>Ylläpitäjä</h2>
    <p>Opiston ylläpitäjä ja rekisterinpitäjä on Sointulan Musiikkiyhdistys ry, Nuottikatu 9, 52990 Sointula.
    Toimisto on avoinna ti–to, puhelin <a href="tel:+358155550340">015 555 0340</a>,
    sähköposti <a href="mailto:toimisto@sointulanopisto.example">toimisto@sointulanopisto.example</a>.</p>

    <h2>Tietosuojavastaava</h2>
    <p>Yhdistyksessä ei ole tietosuojavastaavaa; sitä ei meiltä edellytetä. Kysy rehtorilta.</p>

    <h2>Tallennettavat tiedot</h2>
    <p>Oppilaan nimi, syntymäaika, soitin, opettaja, tasosuoritukset ja läsnäolot. Huoltajan nimi, osoite, puhelinnumero,
    sähköposti ja lukukausimaksut. Konserttien kuvat ja tallenteet.</p>

    <h2>Miksi tietoja tarvitaan</h2>
    <p>Oppilaspaikan antaminen, opetuksen ja konserttien järjestäminen, todistusten kirjoittaminen,
    soitinvuokraus ja lukukausimaksujen laskutus. Kuvia käytetään opiston esitteissä.</p>

    <h2>Mihin käsittely nojaa</h2>
    <p>Opetus, soitinvuokraus ja laskutus: sopimus, jonka huoltaja tai täysi-ikäinen oppilas tekee ottaessaan paikan vastaan.
    Kirjanpitoaineisto: lakisääteinen velvoite. Kuvien ja tallenteiden julkaiseminen: suostumus, jonka antaa huoltaja ja
    15 vuotta täyttänyt oppilas itse.</p>

    <h2>Mistä tiedot saadaan</h2>
    <p>Huoltaja täyttää ilmoittautumislomakkeen. Opettaja kirjaa suoritukset. Toisesta opistosta siirtyvän oppilaan
    suoritustiedot tulevat entiseltä opistolta.</p>

    <h2>Kenelle tietoja annetaan</h2>
    <p>Tilitoimistolle, oppilashallinto-ohjelman toimittajalle (Sävelmuisti Oy) ja tapaturmassa vakuutusyhtiölle.
    Avustusta varten kunnalle ilmoitetaan vain oppilasmäärä. Soitinliikkeille tietoja ei anneta.</p>

    <h2>Siirrot</h2>
    <p>Tiedot pysyvät EU- ja ETA-alueella eikä niitä siirretä sen ulkopuolelle.</p>

    <h2>Säilytysaika</h2>
    <p>Oppilastiedot poistetaan, kun opintojen päättymisestä on kulunut kaksi vuotta. Päättötodistuksen tiedot säilytetään
    50 vuotta, jotta todistuksesta voi pyytää kopion. Laskut: 6 vuotta. Kuvat poistetaan, jos suostumus perutaan.</p>

    <h2>Tietojen antaminen</h2>
    <p>Yhteystiedot ja syntymäaika tarvitaan sopimuksen tekemiseen. Jos ne puuttuvat, oppilaspaikkaa ei voida antaa.</p>

    <h2>Automaattiset päätökset</h2>
    <p>Oppilasvalinnan tekee aina valintalautakunta, ei ohjelma. Profilointia ei ole.</p>

    <h2>Evästeet</h2>
    <p>Sivusto käyttää vain kirjautumisen kannalta välttämättömiä evästeitä. Kävijöitä emme seuraa.</p>

    <?php get_template_part( 'parts/nuottiviiva' ); ?>

    <h2>Oikeudet</h2>
    <ul>
      <li>Omien ja huollettavan lapsen tietojen näkeminen ja kopion saaminen</li>
      <li>Virheiden korjaaminen</li>
      <li>Tietojen poistaminen, kun niitä ei enää tarvita</li>
      <li>Käsittelyn rajoittaminen selvittelyn ajaksi</li>
      <li>Tietojen siirtäminen toiseen opistoon koneluettavassa muodossa</li>
      <li>Suostumuksen peruuttaminen koska tahansa ilmoituksella toimistoon</li>
      <li>Valituksen tekeminen tietosuojavaltuutetulle (tietosuoja.fi, PL 800, 00531 Helsinki)</li>
    </ul>
    <p>Vastaus tulee kuukauden kuluessa eikä maksa mitään.</p>

    <h2>Suojaaminen</h2>
    <p>Soittotuntien päiväkirjat ovat lukitussa opettajainhuoneessa, ohjelmaan kirjaudutaan omalla tunnuksella.</p>
  </article>
  <?php endwhile; ?>
</div>
<?php get_footer();
