using Isnad.Benchmarks;

// Pages of the web: speed beside SmartReader and AngleSharp, text beside Readability's own, and fuzzing.
return args switch
{
    ["speed", var folder] => PageSpeed.Run(folder),
    ["readability", var folder] => ReadabilityPages.Run(folder),
    ["--fuzz", var count, .. var seeds] => PageFuzz.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), seeds),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: speed FOLDER          pages/s of isnad (whole reading; extraction alone), SmartReader and AngleSharp on the .html[.gz] files of a folder
               readability FOLDER    text like the expected one on Readability's test pages, beside SmartReader's
               --fuzz N [FOLDER…]    reads N mutated pages, feeds, archives; seeds are built in, and the small files of the folders
        """);
    return 2;
}
