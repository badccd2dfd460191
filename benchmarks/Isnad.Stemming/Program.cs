// Search keys beside other stemmers.
//   analyse --json -                      each line of standard input as `isnad analyse --json -` prints it, with Lucene.NET's ArabicAnalyzer as key
//   conflation FOLDER [NAME=STEMS.tsv …]  the word lists of a folder (nafis.tsv, golden-corpus-arabic.tsv, kabi-roots.tsv, snowball-arabic.tsv);
//                                         STEMS.tsv holds word and stem by any other stemmer, of these very words
//   words FOLDER                          all words of those lists, one a line: input for another stemmer
//   speed FILE…                           tokens with their keys of these texts, three times each, one thread: seconds, ours then Lucene.NET's
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Isnad.Arabic;
using Isnad.Stemming;

Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(false);
switch (args)
{
    case ["analyse", ..]: Analyse(); return 0;
    case ["conflation", var folder, .. var others]: Compare(folder, others); return 0;
    case ["words", var folder]:
        foreach (string word in Lists(folder).SelectMany(l => l.Words).Select(w => w.Word).Distinct()) Console.WriteLine(word);
        return 0;
    case ["speed", .. var files]: Time(files); return 0;
    default: Console.Error.WriteLine("usage: analyse --json - | conflation FOLDER [NAME=STEMS.tsv …] | words FOLDER | speed FILE…"); return 2;
}

static void Analyse()
{
    var lucene = new LuceneKeys();
    while (Console.ReadLine() is { } line)
        Console.WriteLine(JsonSerializer.Serialize(new { text = line, tokens = lucene.Tokens(line).Select(t => new { text = t.Text, key = t.Key }) }));
}

static void Time(string[] files)
{
    string[] lines = [.. files.SelectMany(File.ReadLines)];
    var lucene = new LuceneKeys();
    var tokens = new List<Token>();
    for (int run = 0; run < 3; run++)
    {
        long count = 0, letters = 0;
        var clock = Stopwatch.StartNew();
        foreach (string line in lines)
        {
            tokens.Clear();
            Tokenizer.Tokenize(line, tokens);
            foreach (var token in tokens)
                if (token.Kind == TokenKind.Word) (count, letters) = (count + 1, letters + token.Word.Key.Length);
        }
        var ours = clock.Elapsed;
        clock.Restart();
        long theirs = 0;
        foreach (string line in lines) theirs += lucene.Count(line);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Isnad {ours.TotalSeconds:0.00} s, {count} words ({letters} letters)   Lucene.NET {clock.Elapsed.TotalSeconds:0.00} s, {theirs} words   ratio {ours / clock.Elapsed:0.00}"));
    }
}

static void Compare(string folder, string[] others)
{
    var lucene = new LuceneKeys();
    var stemmers = new List<(string Name, Func<string, string> KeyOf)> { ("Isnad", w => SearchKey.Of(w)), ("Lucene.NET", lucene.Of) };
    foreach (string other in others)
    {
        string[] parts = other.Split('=', 2);
        var stems = File.ReadLines(parts[1]).Select(l => l.Split('\t')).Where(f => f.Length > 1).DistinctBy(f => f[0]).ToDictionary(f => f[0], f => f[1]);
        stemmers.Add((parts[0], w => stems.GetValueOrDefault(w, w)));
    }
    foreach (var (name, words) in Lists(folder))
    {
        Console.WriteLine($"{name}: {words.Count} words");
        foreach (var (stemmer, keyOf) in stemmers)
        {
            var figures = Conflation.Of(words, keyOf);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stemmer,-12} together {figures.Together:0.000}   wrong of joined {figures.Wrong:0.000}"));
        }
    }
}

// What groups the words of a list, and what two words must share at least: lemmas and roots; stem and root; root alone.
static IEnumerable<(string Name, List<(string Word, HashSet<string> Groups, HashSet<string> Limits)> Words)> Lists(string folder)
{
    yield return Read("nafis.tsv", f => (f[3], f[1]));
    yield return Read("golden-corpus-arabic.tsv", f => (f[1], f[2]));
    yield return Read("kabi-roots.tsv", f => (f[1], f[1]));
    yield return Read("snowball-arabic.tsv", f => (f[1], f[1]));

    (string, List<(string, HashSet<string>, HashSet<string>)>) Read(string file, Func<string[], (string Groups, string Limits)> columns) =>
        (file, [.. File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(l => l.Split('\t')).Where(f => f.Length > 1)
            .Select(f => (Word: f[0], Columns: columns(f)))
            .Select(f => (f.Word, f.Columns.Groups.Split(';').ToHashSet(), f.Columns.Limits.Split(';').ToHashSet()))]);
}
