<?php
/* Template Name: Tietosuoja */
$paivitetty = get_option('paivitetty', '1.1.2020');
get_header();
?>
<section class="container">
<h1><?php the_title(); ?>Kuntosali Rautanyrkin tietosuojaseloste</h1>
<?php if ($show_toc): ?>
<?php include 'toc.php'; // sisällysluettelo ?>
<?php endif; ?>
<h3>1) Rekisterinpitäjä</h3>
<p>Kuntosali Rautanyrkki Oy<br>
Alasintie 15, 48990 Patasaari<br>
Puhelin:<br>
Sähköposti: info@@rautanyrkki.example</p>
<h3>2) Miksi tietoja käsitellään</h3>
<p>Jäsenyyksien hallintaan, ovien avaamiseen ja jäsenmaksujen veloittamiseen. Käsittely perustuu
jäsenyyssopimukseen.</p>
<h3>3) Jäsenestä tallennettavat tiedot</h3>
<p>Nimi, osoite, puhelinnumero, valokuva, pankkitili, käynnit sekä oven avaamiseen käytettävä sormenjälki.</p>
<h3>4) Tietojen luovuttaminen</h3>
<p>Maksamatta jääneet jäsenmaksut annamme perintätoimiston hoidettaviksi.</p>
<h3>5) Säilytysajat</h3>
<p>Jäsenen tiedot säilytetään jäsenyyden ajan ja yhden vuoden sen jälkeen. Käyntitiedot poistetaan kuukausittain.</p>
<h3>6) Jäsenen oikeudet</h3>
<?php foreach ($oikeudet as $o): ?><!-- tulostetaan pääteemasta --><?php endforeach; ?>
<ul>
<li>Jäsen voi pyytää kopion tiedoistaan.</li>
<li>Väärät tiedot korjataan.</li>
<li>Tietoja ei poisteta jäsenen pyynnöstä missään tilanteessa.</li>
</ul>
<h3>7) Muutokset</h3>
<p>Kerromme tämän selosteen muutoksista jäsenille sähköpostilla.</p>
</section>
<?php get_footer(); ?>
